import { render } from "@/lib/content/render"; export const x = render;
