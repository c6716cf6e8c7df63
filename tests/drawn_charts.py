"""Whether the charts of the monitor show anything."""

from playwright.async_api import Locator

# Whether a canvas has pixels in the colour of its first line.
IS_DRAWN = """(figure) => {
  const canvas = figure.querySelector("canvas");
  const probe = document.createElement("canvas").getContext("2d");
  probe.fillStyle = getComputedStyle(figure).getPropertyValue("--line-1");
  probe.fillRect(0, 0, 1, 1);
  const [red, green, blue] = probe.getImageData(0, 0, 1, 1).data;
  const { data } = canvas.getContext("2d").getImageData(0, 0, canvas.width, canvas.height);
  let count = 0;
  for (let at = 0; at < data.length; at += 4) {
    const off = [red - data[at], green - data[at + 1], blue - data[at + 2]];
    if (data[at + 3] > 200 && off.every((one) => Math.abs(one) < 12)) count += 1;
  }
  return count > 20;
}"""


async def is_drawn(figure: Locator) -> None:
    await figure.page.wait_for_function(IS_DRAWN, arg=await figure.element_handle())
