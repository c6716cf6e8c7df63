"""How far a command is that goes through all rows, and how long it will still take."""

from collections.abc import Callable
from typing import Self

from rich.console import Console
from rich.progress import (
    BarColumn,
    MofNCompleteColumn,
    Progress,
    ProgressColumn,
    Task,
    TextColumn,
    TimeRemainingColumn,
)
from rich.text import Text


class RowRate(ProgressColumn):
    """Rows a second."""

    def render(self, task: Task) -> Text:
        return Text("" if task.speed is None else f"{task.speed:,.0f} rows/s")


class RowProgress(Progress):
    """A line on the terminal."""

    def __init__(self, console: Console) -> None:
        super().__init__(
            TextColumn("{task.description}"),
            BarColumn(),
            MofNCompleteColumn(),
            RowRate(),
            TimeRemainingColumn(),
            console=console,
        )

    def __enter__(self) -> Self:
        """Nothing is shown before there is something to do."""
        return self

    def stop(self) -> None:
        if self.live.is_started:
            super().stop()

    def begin(self, total: int) -> Callable[[str, int], None]:
        """Of so many rows; called with the name of a table and how many more rows are done."""
        self.start()
        task = self.add_task("", total=total)

        def progress(table: str, count: int) -> None:
            self.update(task, description=table, advance=count)

        return progress
