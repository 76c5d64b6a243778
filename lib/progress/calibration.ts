/** Reviews whose predicted recall lay in the same tenth. One review alone is `reviews` 1, `expected` its prediction. */
export type Predicted = {
  /** 0 for predictions below 0.1, to 9 for 0.9 and more. */
  readonly tenth: number;
  readonly reviews: number;
  /** The sum of the predictions. */
  readonly expected: number;
  /** How many were recalled: graded anything but again. */
  readonly recalled: number;
};

type Bin = { from: number; to: number; reviews: number; predicted: number; observed: number };

/** The tenth of a predicted recall (0 to 1). */
export const tenthOf = (recall: number): number => Math.min(9, Math.floor(recall * 10));

/** By tenths of the predicted recall, those without reviews left out: mean prediction and share recalled, both 0 to 1. */
export function calibration(predicted: Iterable<Predicted>): Bin[] {
  const bins = Array.from({ length: 10 }, () => ({ reviews: 0, expected: 0, recalled: 0 }));
  for (const { tenth, reviews, expected, recalled } of predicted) {
    const bin = bins[tenth];
    if (!bin) continue;
    bin.reviews += reviews;
    bin.expected += expected;
    bin.recalled += recalled;
  }
  return bins.flatMap(({ reviews, expected, recalled }, tenth) =>
    reviews === 0
      ? []
      : [
          {
            from: tenth / 10,
            to: (tenth + 1) / 10,
            reviews,
            predicted: expected / reviews,
            observed: recalled / reviews,
          },
        ],
  );
}
