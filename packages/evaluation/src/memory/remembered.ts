/** Makes a value of a text once, for the same few texts come again and again. */
export class Remembered<Value> {
  private readonly known = new Map<string, Value>();

  /** @param most values kept: the bound keeps a long process small */
  constructor(
    private readonly make: (text: string) => Value,
    private readonly most: number,
  ) {}

  of(text: string): Value {
    const known = this.known.get(text);
    if (known !== undefined) return known;
    const made = this.make(text);
    if (this.known.size >= this.most) this.known.clear();
    this.known.set(text, made);
    return made;
  }
}
