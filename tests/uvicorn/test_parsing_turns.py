"""The turns of HTTP parsing, where one of them fails."""

import asyncio

from app.server.parsing_turns import Address, ParsingTurns


async def test_others_of_an_address_have_their_turn_after_one_that_fails() -> None:
    loop, failed, done = asyncio.get_running_loop(), list[object](), asyncio.Event()
    loop.set_exception_handler(lambda _, context: failed.append(context["exception"]))
    turns, address = ParsingTurns(), Address("x")

    def fail() -> None:
        raise ZeroDivisionError

    turns.wait(address, fail)
    turns.wait(address, done.set)
    async with asyncio.timeout(5):
        await done.wait()
    assert [type(error) for error in failed] == [ZeroDivisionError]
