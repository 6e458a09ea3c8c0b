/** What a test looks into without knowing its shape: a body, a document, the objects of a page. */
// biome-ignore lint/suspicious/noExplicitAny: a wrong guess at the shape fails the test that made it
export type Loose = any
