// Moving lines over time, drawn by uPlot.

import UPlot from "../../vendor/uplot.js";

const HEIGHT_PX = 140;
const AXIS_PX = 56;
const TIME_PX = 28;
const FONT_PX = 11;
// By their order. Told apart by brightness, too.
const COLOURS = ["--line-1", "--line-2"];

export class LineChart {
  #element;
  #plot;

  // count: of lines. most: what the scale shows at least. value(number) and moment(seconds) give the words at the axes.
  constructor(element, { count, most = 0, seconds, value, moment }) {
    this.#element = element;
    const colour = (name) => getComputedStyle(element).getPropertyValue(name).trim();
    const axis = { stroke: () => colour("--axis"), grid: { stroke: () => colour("--grid"), width: 1 }, ticks: { show: false } };
    const font = `${FONT_PX}px ${getComputedStyle(element).fontFamily}`;
    this.#plot = new UPlot(
      {
        width: this.#width,
        height: HEIGHT_PX,
        padding: [6, 8, 0, 0],
        legend: { show: false },
        cursor: { show: false },
        scales: {
          x: { time: true, range: (_, from, to) => [to - seconds, to] },
          y: { range: (_, from, to) => [0, Math.max(most, (to ?? 0) * 1.1) || 1] },
        },
        axes: [
          { ...axis, font, size: TIME_PX, space: 90, values: (_, moments) => moments.map(moment) },
          { ...axis, font, size: AXIS_PX, space: 32, values: (_, values) => values.map(value) },
        ],
        series: [{}, ...COLOURS.slice(0, count).map((name) => ({ stroke: () => colour(name), width: 2, spanGaps: true, points: { show: false } }))],
      },
      [[], ...Array.from({ length: count }, () => [])],
      element,
    );
    new ResizeObserver(() => this.#plot.setSize({ width: this.#width, height: HEIGHT_PX })).observe(element);
  }

  // The moments (in seconds since 1970), and of each line as many values; over null it goes straight on.
  show(moments, lines) {
    this.#plot.setData([moments, ...lines]);
  }

  get #width() {
    return Math.max(1, Math.floor(this.#element.clientWidth));
  }
}
