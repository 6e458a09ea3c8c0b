/** The few lines in place of a framework: elements from code, so that no text is ever markup. */

type Attributes = { [name: string]: string | number | boolean | ((event: Event) => void) }

/** An element: `h('button', { type: 'button', onclick: save }, 'Simpan')`. False leaves out. */
export function h<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: (Node | string | null)[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') element.addEventListener(name.slice(2), value)
    else if (value !== false) element.setAttribute(name, value === true ? '' : String(value))
  }
  element.append(...children.filter((child) => child !== null))
  return element
}

let count = 0

/** An id of the page's own, by which one element can name another. */
export function newId(): string {
  count += 1
  return `e${count}`
}

/** Says something to those who do not see it happen. */
export function announce(text: string): void {
  const news = document.getElementById('news')
  if (news) news.textContent = text
}
