import type { Settings } from 'sigma/settings';
import type { NodeDisplayData, PartialButFor } from 'sigma/types';

type Drawn = PartialButFor<NodeDisplayData, 'x' | 'y' | 'size' | 'label' | 'color'>;
type Area = readonly [left: number, top: number, right: number, bottom: number];

/** Colours of the picture that follow the page's scheme. */
export interface Paint {
  text: string;
  back: string;
  faint: string;
}

const MOST = 24;
const MOST_TIED = 10;

/** Draws labels so that none covers another: each tries four sides of its node, and stays away where all are taken. */
export class Labels {
  #taken: Area[] = [];
  #circles: readonly Area[] = [];
  /** Nodes larger than this are among the most tied. */
  #large = 0;

  constructor(private readonly paint: () => Paint) {}

  /** To be called before each frame, with the circles that labels must not cover and the names that are drawn above all. */
  reset(
    circles: readonly { x: number; y: number; size: number }[],
    plates: readonly { x: number; y: number; size: number; label: string }[],
  ): void {
    this.#circles = circles.map(({ x, y, size }) => [x - size, y - size, x + size, y + size] as const);
    this.#large = circles.map(({ size }) => size).sort((a, b) => b - a)[MOST_TIED] ?? 0;
    this.#taken = [];
    for (const { x, y, size, label } of plates) this.#taken.push([x, y - 16, x + size + 24 + [...label].length * 14, y + 14]);
  }

  readonly draw = (context: CanvasRenderingContext2D, node: Drawn, settings: Settings): void => {
    if (!node.label) return;
    const text = shortened(node.label);
    const size = settings.labelSize;
    context.font = `${settings.labelWeight} ${size}px ${settings.labelFont}`;
    const width = context.measureText(text).width;
    const areas = sides(node, width, size)
      .map(([x, y]): Area => [x - 2, y - size, x + width + 2, y + 4])
      .filter((area) => area[0] >= 0 && !this.#taken.some((other) => overlap(area, other)));
    // Those whom a reader looks for first are named even in a crowd, over a smaller circle if need be.
    const free = areas.find((area) => !this.#circles.some((circle) => overlap(area, circle)));
    const area = free ?? (node.size > this.#large ? areas[0] : undefined);
    if (!area) return;
    this.#taken.push(area);
    this.#write(context, text, area[0] + 2, area[1] + size);
  };

  /** The node under the pointer or chosen: a ring, and its whole name on a plate above everything. */
  readonly drawHover = (context: CanvasRenderingContext2D, node: Drawn, settings: Settings): void => {
    const { text, back } = this.paint();
    context.beginPath();
    context.arc(node.x, node.y, node.size + 3, 0, Math.PI * 2);
    context.lineWidth = 2.5;
    context.strokeStyle = text;
    context.stroke();
    if (!node.label) return;
    const size = settings.labelSize;
    context.font = `600 ${size}px ${settings.labelFont}`;
    const width = context.measureText(node.label).width;
    const left = Math.max(4, Math.min(node.x + node.size + 6, context.canvas.clientWidth - width - 14));
    context.fillStyle = back;
    context.strokeStyle = text;
    context.lineWidth = 1;
    context.beginPath();
    context.roundRect(left, node.y - size / 2 - 6, width + 10, size + 11, 4);
    context.fill();
    context.stroke();
    context.fillStyle = text;
    context.fillText(node.label, left + 5, node.y + size / 3);
  };

  #write(context: CanvasRenderingContext2D, text: string, x: number, y: number): void {
    const paint = this.paint();
    context.lineWidth = 3;
    context.lineJoin = 'round';
    context.strokeStyle = paint.back;
    context.strokeText(text, x, y);
    context.fillStyle = paint.text;
    context.fillText(text, x, y);
  }
}

const sides = ({ x, y, size }: Drawn, width: number, font: number): [number, number][] => [
  [x + size + 4, y + font / 3],
  [x - width / 2, y + size + font + 2],
  [x - width / 2, y - size - 5],
  [x - size - 4 - width, y + font / 3],
];

const overlap = (a: Area, b: Area): boolean => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];

function shortened(label: string): string {
  const characters = [...label];
  return characters.length > MOST ? `${characters.slice(0, MOST - 1).join('')}…` : label;
}
