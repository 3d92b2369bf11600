/**
 * The one page of the Studio, as it is served: with its configuration in it, and with a policy
 * that lets the browser speak to this server, the lake and the gate, and to nobody else.
 */
import {
  CONFIG_ELEMENT_ID,
  parseRuntimeConfig,
  type RuntimeConfig,
} from "../studio/runtime-config.ts";

const CONFIG_ELEMENT = new RegExp(
  `(<script type="application/json" id="${CONFIG_ELEMENT_ID}">)[^<]*(</script>)`,
);

/**
 * Puts the configuration into the page's empty `#haven-config`. Throws if the configuration is not
 * valid or the page has no place for it.
 */
export function withConfig(html: string, config: RuntimeConfig): string {
  const json = JSON.stringify(config);
  parseRuntimeConfig(json);
  if (!CONFIG_ELEMENT.test(html)) {
    throw new Error(
      `The page has no <script type="application/json" id="${CONFIG_ELEMENT_ID}">: it was not built from studio/index.html.`,
    );
  }
  // "<" inside JSON could end the element; its escape is the same string to a JSON parser.
  const safe = json.replaceAll("<", "\\u003c");
  return html.replace(CONFIG_ELEMENT, (_whole, open: string, close: string) => open + safe + close);
}

/** Where the Studio may connect: the lake under all its names, and the gate. */
function hostsOf(config: RuntimeConfig): { readonly lake: string; readonly connect: string } {
  const { protocol, host } = new URL(config.lake);
  const lake = `${protocol}//${host} ${protocol}//*.${host}`;
  const sockets = lake.replaceAll(`${protocol}//`, protocol === "https:" ? "wss://" : "ws://");
  return { lake, connect: `'self' ${lake} ${sockets} ${config.gate}` };
}

/**
 * The Content-Security-Policy of the page: "no other host" is kept by the browser, not by
 * promise. `unsafe-inline` for styles only, because the Studio's styles are made at run time.
 * `development` also lets in what hot reloading needs.
 */
export function contentSecurityPolicy(
  config: RuntimeConfig,
  options: { readonly development?: boolean } = {},
): string {
  const { lake, connect } = hostsOf(config);
  const development = options.development === true;
  return Object.entries({
    "default-src": "'none'",
    "script-src": development ? "'self' 'unsafe-inline'" : "'self'",
    "style-src": "'self' 'unsafe-inline'",
    "img-src": `'self' data: blob: ${lake}`,
    "media-src": `'self' blob: ${lake}`,
    "font-src": "'self' data:",
    "connect-src": development ? `${connect} ws://localhost:* ws://127.0.0.1:*` : connect,
    "worker-src": "'self' blob:",
    "manifest-src": "'self'",
    "frame-ancestors": "'none'",
    "base-uri": "'none'",
    "form-action": "'none'",
  })
    .map(([directive, sources]) => `${directive} ${sources}`)
    .join("; ");
}
