import type { FastifyReply } from 'fastify'

/** Text as it may stand between tags and in quoted attributes. */
export const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')

/** A page of ours shows text: no script, and nothing from another address. */
const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

const STYLE = `:root{color-scheme:light dark;--ink:#1b2a26;--paper:#fbfaf6;--line:#d8d5c9;--accent:#0b6b4f}
@media(prefers-color-scheme:dark){:root{--ink:#e7e9e3;--paper:#141a18;--line:#34403b;--accent:#6fd0ab}}
body{font:1.0625rem/1.6 system-ui,sans-serif;color:var(--ink);background:var(--paper);max-width:44rem;overflow-wrap:break-word;margin:0 auto;padding:2rem 1.25rem 4rem}
h1{font-size:1.6rem;line-height:1.25;margin:0 0 .5rem}h2{font-size:1.15rem;margin:2rem 0 .5rem}
h3{font-size:1rem;margin:1.5rem 0 .25rem}summary{font-weight:600;margin-top:1.5rem;cursor:pointer}
a{color:var(--accent)}code,pre{font:.92em/1.5 ui-monospace,monospace}code{overflow-wrap:anywhere}
pre{overflow-x:auto;border:1px solid var(--line);border-radius:.4rem;padding:.75rem 1rem}
section+section{margin-top:3rem;border-top:1px solid var(--line)}ul{padding-left:1.2rem}li{margin:.2rem 0}[lang=en]{opacity:.85}
dl{display:grid;grid-template-columns:max-content 1fr;gap:.3rem 1rem}dt{font-weight:600}dd{margin:0}
header,footer{font-size:.95rem}footer{margin-top:3rem;border-top:1px solid var(--line);padding-top:1rem}`

/** A whole page for people; `body` is HTML already, its main language Indonesian. */
export const htmlPage = (title: string, body: string) => `<!doctype html>
<html lang="id">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<link rel="icon" href="data:,">
<style>${STYLE}</style>
</head>
<body>
${body}
</body>
</html>
`

/** Sends a page under the policy that it holds nothing but text and style. */
export const sendPage = (reply: FastifyReply, html: string): FastifyReply =>
  reply.type('text/html; charset=utf-8').header('content-security-policy', POLICY).send(html)
