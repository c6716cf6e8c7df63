from parley_client import Bot, Heard

bot = Bot()  # where and who it is, PARLEY_URL and PARLEY_TOKEN say


@bot.message
async def echo(heard: Heard) -> None:
    await heard.reply(heard.text)


bot.run()
