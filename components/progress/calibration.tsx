import { Part } from "@/components/personal/part";
import type { ProgressDetails } from "@/lib/api/progress";
import type { Locale } from "@/lib/i18n/locales";
import { progressMessages } from "@/lib/i18n/messages/progress";
import { NumberTable } from "./number-table";

/** Before as many reviews the dots are noise. */
const ENOUGH = 20;
const SIDE = 240;
const LEFT = 44;
const BELOW = 40;
const ABOVE = 12;
const RIGHT = 16;
const TICKS = [0, 0.5, 1];

const percent = (share: number) => `${Math.round(100 * share)}%`;

type Props = { readonly bins: ProgressDetails["calibration"]; readonly locale: Locale };

/** What was expected against what happened: a dot for every tenth, as large as its reviews are many. */
export function Calibration({ bins, locale }: Props) {
  const t = progressMessages[locale];
  const filled = bins.filter(({ reviews }) => reviews > 0);
  const reviews = filled.reduce((sum, bin) => sum + bin.reviews, 0);
  if (reviews < ENOUGH)
    return (
      <Part id="calibration" title={t.calibration} note={t.tooFew}>
        {null}
      </Part>
    );
  const mean = (of: "predicted" | "observed") =>
    Math.round((100 * filled.reduce((sum, bin) => sum + bin[of] * bin.reviews, 0)) / reviews);
  const x = (share: number) => LEFT + share * SIDE;
  const y = (share: number) => ABOVE + (1 - share) * SIDE;
  const most = Math.max(...filled.map((bin) => bin.reviews));
  return (
    <Part id="calibration" title={t.calibration} note={t.calibrationNote(mean("predicted"), mean("observed"), reviews)}>
      <svg width={LEFT + SIDE + RIGHT} height={ABOVE + SIDE + BELOW} aria-hidden="true" className="plot">
        <line x1={x(0)} y1={y(0)} x2={x(1)} y2={y(1)} className="ideal" />
        <line x1={x(0)} y1={y(0)} x2={x(1)} y2={y(0)} className="axis" />
        <line x1={x(0)} y1={y(0)} x2={x(0)} y2={y(1)} className="axis" />
        {TICKS.map((tick) => (
          <g key={tick} className="tick">
            <text x={x(tick)} y={y(0) + 16} textAnchor={tick === 1 ? "end" : "middle"}>
              {percent(tick)}
            </text>
            {tick > 0 && (
              <text x={x(0) - 6} y={y(tick) + 4} textAnchor="end">
                {percent(tick)}
              </text>
            )}
          </g>
        ))}
        <text x={x(1)} y={y(0) + 33} textAnchor="end" className="tick">
          {t.predicted} →
        </text>
        <text x={x(0) + 6} y={y(1) + 4} className="tick">
          ↑ {t.observed}
        </text>
        {filled.map((bin) => (
          <circle
            key={bin.from}
            cx={x(bin.predicted)}
            cy={y(bin.observed)}
            r={3 + 7 * Math.sqrt(bin.reviews / most)}
            className="dot"
          />
        ))}
      </svg>
      <NumberTable
        caption={t.calibration}
        columns={[t.range, t.predicted, t.observed, t.reviews]}
        rows={filled.map((bin) => [
          `${percent(bin.from)}–${percent(bin.to)}`,
          percent(bin.predicted),
          percent(bin.observed),
          bin.reviews,
        ])}
        locale={locale}
      />
    </Part>
  );
}
