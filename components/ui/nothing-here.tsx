type Props = { readonly title: string; readonly hint: string; readonly href: string; readonly label: string };

/** Stands where a list would: says why there is nothing, and the way on. */
export function NothingHere({ title, hint, href, label }: Props) {
  return (
    <div className="empty">
      <p className="said">{title}</p>
      <p>{hint}</p>
      <a href={href} className="button">
        {label}
      </a>
    </div>
  );
}
