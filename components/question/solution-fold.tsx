import type { ReactNode } from "react";

type Props = { readonly label: string; readonly children: ReactNode };

/** Whatever gives a problem away, behind one fold; who opens it is noticed (components/coding/watch-solution.ts). */
export const SolutionFold = ({ label, children }: Props) => (
  <details className="fold solution-fold">
    <summary>{label}</summary>
    <div className="across-fold">{children}</div>
  </details>
);
