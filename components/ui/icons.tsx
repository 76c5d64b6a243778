import type { ReactNode } from "react";

type Props = { readonly size?: number };

// Drawn here, because a library of icons travels to the browser with its own component.
const draw = (paths: ReactNode) =>
  function Icon({ size = 20 }: Props) {
    return (
      <svg
        viewBox="0 0 24 24"
        width={size}
        height={size}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.6"
        strokeLinecap="round"
        strokeLinejoin="round"
        aria-hidden="true"
      >
        {paths}
      </svg>
    );
  };

/** Half day, half night. */
export const ThemeIcon = draw(
  <>
    <circle cx="12" cy="12" r="8.5" />
    <path d="M12 3.5a8.5 8.5 0 0 1 0 17Z" fill="currentColor" stroke="none" />
  </>,
);

export const FilterIcon = draw(<path d="M4 7h9m5 0h2M4 17h2m5 0h9M15.5 4.5v5M8.5 14.5v5" />);

export const SearchIcon = draw(
  <>
    <circle cx="10.5" cy="10.5" r="6" />
    <path d="m15 15 5 5" />
  </>,
);

export const RemoveIcon = draw(<path d="m6 6 12 12M18 6 6 18" />);

export const BookmarkIcon = draw(<path d="M7 4.5h10v15l-5-3.6-5 3.6Z" />);

export const NoteIcon = draw(<path d="M14.5 5.5 18.5 9.5 9 19l-4.5.5L5 15ZM12.5 7.5l4 4" />);

export const MoreIcon = draw(<path d="M5.5 12h.01M12 12h.01M18.5 12h.01" strokeWidth="2.6" />);

export const UndoIcon = draw(<path d="M9 14.5 4.5 10 9 5.5M4.5 10h9a5.5 5.5 0 0 1 0 11H10" />);

export const BackIcon = draw(<path d="m14.5 6-6 6 6 6" />);

export const FlagIcon = draw(<path d="M6.5 20V4.5h11l-2.5 4 2.5 4h-11" />);

export const ListIcon = draw(<path d="M9 7h11M9 12h11M9 17h11M4.5 7h.01M4.5 12h.01M4.5 17h.01" />);

export const SpeakerIcon = draw(
  <path d="M4.5 9.5v5h3.5l4.5 4v-13L8 9.5ZM16 9a4 4 0 0 1 0 6m2.5-8.5a7.5 7.5 0 0 1 0 11" />,
);

export const MicrophoneIcon = draw(
  <path d="M12 4a2.5 2.5 0 0 1 2.5 2.5v5a2.5 2.5 0 0 1-5 0v-5A2.5 2.5 0 0 1 12 4ZM6.5 11.5a5.5 5.5 0 0 0 11 0M12 17v3" />,
);
