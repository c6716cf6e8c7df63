"""Where this app stands: at the root of an origin, or below a path of its host or of a proxy.

ASGI says it as `root_path`, which the whole path begins with. A proxy says nothing: it keeps the
path of the public address, or takes it away; the setting says which path that is.
"""

from urllib.parse import quote

from starlette.requests import HTTPConnection
from starlette.types import ASGIApp, Receive, Scope, Send

from ..settings import Settings

# In the scope: mounts within this app change `root_path`.
ROOT = "parley.root"
# What the names of cookies begin with below a path.
BELOW = "parley_"


def root_of(asked: HTTPConnection) -> str:
    """What the path of every address of ours begins with: nothing, or for example `/chat`."""
    return quote(asked.scope[ROOT])


def home_of(asked: HTTPConnection) -> str:
    """The path of the page with the list of rooms."""
    return f"{root_of(asked)}/"


def own_cookie(asked: HTTPConnection, name: str) -> str:
    """What a cookie is called: below a path an application around this server may have one, too.

    Browsers send both, ours first, and the last one counts.
    """
    return f"{BELOW}{name}" if root_of(asked) else name


def path_of(scope: Scope) -> str:
    """The path below that, as the routes have it."""
    path: str = scope["path"]
    return path.removeprefix(scope.get(ROOT, ""))


class Place:
    """Outermost: whatever lies further in finds one and the same, however the app is reached."""

    def __init__(self, app: ASGIApp, settings: Settings) -> None:
        self._app = app
        self._public_path = settings.public_path

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "lifespan":
            root = scope.get("root_path", "").rstrip("/")
            if self._public_path:
                below = _below(_below(scope["path"], root), self._public_path)
                root = self._public_path
                scope["path"] = root + below
            scope["root_path"] = scope[ROOT] = root
        await self._app(scope, receive, send)


def _below(path: str, root: str) -> str:
    """Without the root, if it stands there."""
    is_below = path == root or path.startswith(f"{root}/")
    return path.removeprefix(root) if is_below else path
