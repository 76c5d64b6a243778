import { render } from "../content/render"; export const x = render;
