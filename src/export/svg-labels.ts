/** A circle that wants a label. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly text: string;
  /** Who comes first when there is no room for all. */
  readonly rank: number;
}

export interface Label {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly font: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

interface Area {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Labels below, above, right or left of their circles, wherever they cover neither another label nor another circle. */
export function placeLabels(boxes: readonly Box[], width: number, height: number): Label[] {
  const taken: Area[] = boxes.map(({ x, y, radius }) => ({
    left: x - radius,
    top: y - radius,
    right: x + radius,
    bottom: y + radius,
  }));
  const order = boxes.map((_, i) => i).sort((a, b) => boxes[b]!.rank - boxes[a]!.rank || a - b);
  const out: Label[] = [];
  for (const i of order) {
    const box = boxes[i]!;
    for (const { label, area } of candidates(box)) {
      const inside = area.left >= 0 && area.top >= 0 && area.right <= width && area.bottom <= height;
      if (!inside || taken.some((other, j) => j !== i && overlap(area, other))) continue;
      taken.push(area);
      out.push(label);
      break;
    }
  }
  return out;
}

function candidates({ x, y, radius, text, rank }: Box): { label: Label; area: Area }[] {
  const font = Math.round(Math.min(18, 11 + rank / 6));
  const wide = textWidth(text) * font;
  const at = (cx: number, cy: number, anchor: Label['anchor'], left: number): { label: Label; area: Area } => ({
    label: { text, x: round(cx), y: round(cy), font, anchor },
    area: { left, top: cy - font * 0.9, right: left + wide, bottom: cy + font * 0.25 },
  });
  return [
    at(x, y + radius + font, 'middle', x - wide / 2),
    at(x, y - radius - font * 0.35, 'middle', x - wide / 2),
    at(x + radius + 3, y + font * 0.35, 'start', x + radius + 3),
    at(x - radius - 3, y + font * 0.35, 'end', x - radius - 3 - wide),
  ];
}

/** In ems: a full-width character is one, a Latin one a bit more than half. */
function textWidth(text: string): number {
  let width = 0;
  for (const c of text) width += /[\u1100-\u11ff\u2e80-\uffdc\u{1f000}-\u{3ffff}]/u.test(c) ? 1 : 0.58;
  return width;
}

const overlap = (a: Area, b: Area): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
const round = (value: number): number => Math.round(value * 10) / 10 || 0;
