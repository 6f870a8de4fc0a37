/** Sets of numbers that only ever join. The smallest member stands for its set, so the outcome does not depend on the order. */
export class UnionFind {
  private readonly parent: number[] = [];
  private readonly names = new Map<string, number>();

  add(): number {
    this.parent.push(this.parent.length);
    return this.parent.length - 1;
  }

  /** The member that stands for a name, made at its first use. */
  of(name: string): number {
    const own = this.names.get(name);
    if (own !== undefined) return own;
    const member = this.add();
    this.names.set(name, member);
    return member;
  }

  find(member: number): number {
    let root = member;
    while (this.parent[root] !== root) root = this.parent[root]!;
    let at = member;
    while (this.parent[at] !== root) {
      const next = this.parent[at]!;
      this.parent[at] = root;
      at = next;
    }
    return root;
  }

  join(a: number, b: number): void {
    const [x, y] = [this.find(a), this.find(b)];
    if (x !== y) this.parent[Math.max(x, y)] = Math.min(x, y);
  }
}
