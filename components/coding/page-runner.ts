import { createRunner, type Runner } from "./runner";

let made: Runner | undefined;

/** The page's one Python: whatever runs programs here shares it. Nothing is loaded before it is asked to start. */
export const pageRunner = (): Runner => (made ??= createRunner());
