/** Never seen: addresses without a page get one of their own (proxy.ts). Next's own is long, and every page carries it. */
export default function NotFound() {
  return null;
}
