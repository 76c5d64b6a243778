/**
 * Where a problem and the place to solve it stand: beside each other where there is room. Part of those pages alone, for
 * it must be there before anything of theirs is seen, and most questions are not solved.
 */
const LAYOUT = `
.question[data-solve] #tests h3 { margin-block: 1.25rem -0.5rem; font-size: var(--text-small); color: var(--soft); }
.solution-fold { border-block-start: 1px solid var(--line); }
.solution-fold > summary { padding-block: 1.25rem; font-size: var(--text-heading); font-weight: 600; }
@media print {
  .solution-fold > summary { display: none; }
}
@media screen and (width < 72rem) {
  html[data-js] .workbench { min-height: 44rem; }
}
@media screen and (width >= 64rem) {
  .solution-fold > summary { font-size: var(--text-body); }
}
@media screen and (64rem <= width < 72rem) {
  .question[data-solve] > .solution-fold { grid-column: 1 / 3; }
  .solution-fold > summary { margin-inline-start: 10.75rem; }
  .solution-fold > .across-fold {
    display: grid;
    grid-template-columns: 8rem minmax(0, 42.5rem);
    column-gap: 2.75rem;
  }
  .solution-fold .bench-grade { grid-column: 2; }
}
@media screen and (width >= 72rem) {
  .question[data-solve] {
    max-width: calc(94rem + 2 * var(--gutter));
    grid-template-columns: minmax(0, 5fr) minmax(0, 6fr);
    column-gap: 3.5rem;
  }
  .question[data-solve] > *, .question[data-solve] > .together > *, .question[data-solve] .across { grid-column: 1; }
  .question[data-solve] .across { display: block; }
  .question[data-solve] .sticks { position: static; }
  .question[data-solve] .section > .label { margin-block-end: 1rem; }
  .question[data-solve] .section { padding-block: 2rem; }
  .question[data-solve] .toc { display: none; }
  .question[data-solve] > .workbench {
    grid-column: 2;
    grid-row: 1 / span 60;
    align-self: start;
    position: sticky;
    inset-block-start: 2rem;
    height: calc(100dvh - 4rem - 1px);
    padding-block: 1rem;
  }
  .run .question[data-solve] > .workbench { inset-block-start: 0; height: calc(100dvh - 6.5rem); }
  .question[data-solve] .keeping {
    inset-block-start: 2rem;
    inset-inline: auto -0.75rem;
    flex-wrap: nowrap;
    width: auto;
  }
  .question[data-solve] .keeping > p { order: 0; flex-basis: auto; white-space: nowrap; }
  html:not([data-js]) .question[data-solve] > .workbench { height: auto; }
  .question[data-solve] ~ .columns, .question[data-solve] ~ * > .columns {
    max-width: calc(94rem + 2 * var(--gutter));
    justify-content: start;
    grid-template-columns: 0 minmax(0, 42.5rem);
    column-gap: 0;
  }
  .question[data-solve] ~ * > .columns > .across { display: block; }
  .question[data-solve] ~ * > .columns > .across > .label { margin-block-end: 1rem; }
}
`.replaceAll(/\s+/g, " ");

export const SolveLayout = () => <style dangerouslySetInnerHTML={{ __html: LAYOUT }} />;
