/** Elements of a page. Text only ever becomes text, so an answer that holds HTML shows it and runs nothing. */

type Attributes = Readonly<Record<string, string>>;
type Content = readonly (string | Node)[];

export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  content: Content = [],
): HTMLElementTagNameMap[Tag] {
  return filled(document.createElement(tag), attributes, content);
}

export function shape(tag: string, attributes: Attributes = {}, content: Content = []): SVGElement {
  return filled(document.createElementNS('http://www.w3.org/2000/svg', tag), attributes, content);
}

/** Text that stays is left alone, so that nothing is announced or drawn anew. */
export function setText(target: Element | null, text: string): void {
  if (target && target.textContent !== text) target.textContent = text;
}

function filled<E extends Element>(target: E, attributes: Attributes, content: Content): E {
  for (const [name, value] of Object.entries(attributes)) target.setAttribute(name, value);
  target.append(...content);
  return target;
}
