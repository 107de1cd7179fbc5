/** A connection keeps a statement under its name until it is told to drop it. */
const MOST_NAMED = 300;

/**
 * Names under which a connection keeps statements, so that each is parsed and planned once: those used last. What is
 * asked once, whoever asks it, takes the name of what nobody asks any more.
 */
export class StatementNames {
  private readonly byText = new Map<string, string>();

  constructor(
    private readonly drop: (name: string) => void,
    private readonly most = MOST_NAMED,
  ) {}

  nameOf(text: string): string {
    const name = this.byText.get(text) ?? this.freeName();
    // the one used last stands last
    this.byText.delete(text);
    this.byText.set(text, name);
    return name;
  }

  private freeName(): string {
    const [oldest] = this.byText;
    if (!oldest || this.byText.size < this.most) return `read_${this.byText.size}`;
    const [text, name] = oldest;
    this.byText.delete(text);
    this.drop(name);
    return name;
  }
}
