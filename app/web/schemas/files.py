"""Files, as they are shown to whoever uploads them."""

from pydantic import BaseModel


class FileOut(BaseModel):
    """`type` is what its bytes say. A message has it by its `id`, within a day."""

    id: str
    name: str
    type: str
    bytes: int
