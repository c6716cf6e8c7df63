"""The version of uvicorn that our classes are written for, and a check of what they use of it."""

from types import FunctionType

import uvicorn

UVICORN_PIN = "0.54.0"


def require(protocol: type, names: str) -> None:
    """Fail the import, naming the pin, when `protocol` has lost something that we use."""
    methods = [value for value in vars(protocol).values() if isinstance(value, FunctionType)]
    # Attributes exist only on instances; the methods that set and read them mention them.
    known = {*vars(protocol), *(name for method in methods for name in method.__code__.co_names)}
    missing = sorted(set(names.split()) - known)
    if missing:
        raise ImportError(
            f"{protocol.__module__}.{protocol.__name__} has no {', '.join(missing)}. "
            f"{__package__} needs uvicorn=={UVICORN_PIN}, not {uvicorn.__version__}, "
            "and the websockets that is locked with it."
        )
