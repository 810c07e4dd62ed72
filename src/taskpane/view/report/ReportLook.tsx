import { makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { NumberSetting } from "../../../figures";
import type { ComposedReport } from "../../shown/report";
import { usePane, usePaneState } from "../context";
import { useRowStyles } from "../rows";
import { Choice } from "./Choice";

const useStyles = makeStyles({
  choices: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(130px, 1fr))",
    columnGap: "12px",
    rowGap: "8px",
    marginTop: "8px",
  },
  wide: { gridColumn: "1 / -1" },
});

const DECIMALS = [0, 1, 2, 3, 4].map(String);
const KNOWN_UNITS = ["万元", "元", "来源"] as const;

/** Outline, annex and numbers: what was chosen now, else what the workbook remembers. */
export function ReportLook({ report }: { readonly report: ComposedReport }): ReactElement {
  const styles = useStyles();
  const rows = useRowStyles();
  const { work, messages } = usePane();
  const { asked } = usePaneState();
  const words = messages.report;
  const { chosen } = report;
  const { numbers } = chosen;
  const setNumbers = (change: NumberSetting): void =>
    work.ask({ ...asked, numbers: withoutUnset({ ...asked.numbers, ...change }) });
  const decimals = DECIMALS.map((count) => [count, words.decimals(Number(count))] as const);
  const yesNo = [
    ["yes", words.yes],
    ["no", words.no],
  ] as const;
  return (
    <>
      <h2 className={rows.title}>{words.look}</h2>
      <div className={styles.choices}>
        <Choice
          className={styles.wide}
          label={words.outline}
          unset={words.ownOutline(report.automatic)}
          value={chosen.outline}
          options={report.outlines.map(({ id, name }) => [id, name])}
          onChoose={(id) => work.ask({ ...asked, outline: id })}
        />
        {report.hasAnnex || chosen.annex !== undefined ? (
          <Choice
            className={styles.wide}
            label={words.annex}
            unset={words.asOutline}
            value={chosen.annex}
            options={report.annexes.map((choice) => [choice, words.annexes[choice]])}
            onChoose={(id) => work.ask({ ...asked, annex: report.annexes.find((choice) => choice === id) })}
          />
        ) : null}
        <Choice
          label={words.unit}
          unset={words.asOutline}
          value={numbers.unit}
          options={KNOWN_UNITS.map((unit) => [unit, unit === "来源" ? words.asSource : unit])}
          onChoose={(id) => setNumbers({ unit: KNOWN_UNITS.find((unit) => unit === id) })}
        />
        <Choice
          label={words.amountDecimals}
          unset={words.asOutline}
          value={textOf(numbers.amount)}
          options={decimals}
          onChoose={(id) => setNumbers({ amount: numberOf(id) })}
        />
        <Choice
          label={words.percentDecimals}
          unset={words.asOutline}
          value={textOf(numbers.percent)}
          options={decimals}
          onChoose={(id) => setNumbers({ percent: numberOf(id) })}
        />
        <Choice
          label={words.scoreDecimals}
          unset={words.asOutline}
          value={textOf(numbers.score)}
          options={decimals}
          onChoose={(id) => setNumbers({ score: numberOf(id) })}
        />
        <Choice
          label={words.thousands}
          unset={words.asOutline}
          value={yesOrNo(numbers.thousands)}
          options={yesNo}
          onChoose={(id) => setNumbers({ thousands: id === undefined ? undefined : id === "yes" })}
        />
        <Choice
          label={words.zero}
          unset={words.asOutline}
          value={yesOrNo(numbers.zeroAsDash)}
          options={[
            ["yes", words.zeroDash],
            ["no", words.zeroDigit],
          ]}
          onChoose={(id) => setNumbers({ zeroAsDash: id === undefined ? undefined : id === "yes" })}
        />
      </div>
    </>
  );
}

/** What is not set is left out, so that what the workbook remembers shows through. */
function withoutUnset(setting: NumberSetting): NumberSetting {
  return Object.fromEntries(Object.entries(setting).filter(([, value]) => value !== undefined));
}

function textOf(count: number | undefined): string | undefined {
  return count === undefined ? undefined : String(count);
}

function numberOf(id: string | undefined): number | undefined {
  return id === undefined ? undefined : Number(id);
}

function yesOrNo(value: boolean | undefined): string | undefined {
  return value === undefined ? undefined : value ? "yes" : "no";
}
