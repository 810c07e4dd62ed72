import { Link } from "@fluentui/react-components";
import { useEffect, useState, type ComponentType, type ReactElement, type ReactNode } from "react";
import { failureOf, type Failure } from "../shown/failure";
import { useMessages } from "./context";
import { useRowStyles } from "./rows";

/** A part of the pane that is loaded when it is needed, or before. */
interface Later<P> {
  (props: P & { readonly meanwhile?: ReactNode }): ReactElement;
  load(): Promise<void>;
}

/**
 * A component in a script of its own. Once that is loaded it is drawn at once: what React offers for this (lazy,
 * Suspense) shows nothing for a moment also then.
 */
export function later<P extends object>(load: () => Promise<{ readonly default: ComponentType<P> }>): Later<P> {
  let loaded: ComponentType<P> | null = null;
  const loadOnce = async (): Promise<void> => {
    loaded ??= (await load()).default;
  };
  function Part({ meanwhile = null, ...props }: P & { readonly meanwhile?: ReactNode }): ReactElement {
    const [Own, setOwn] = useState(() => loaded);
    const [failure, setFailure] = useState<Failure | null>(null);
    useEffect(() => {
      if (Own !== null || failure !== null) return;
      loadOnce().then(
        () => setOwn(() => loaded),
        (error: unknown) => setFailure(failureOf(error)),
      );
    }, [Own, failure]);
    if (Own !== null) return <Own {...(props as unknown as P)} />;
    return failure === null ? <>{meanwhile}</> : <NotLoaded failure={failure} onRetry={() => setFailure(null)} />;
  }
  return Object.assign(Part, { load: loadOnce });
}

function NotLoaded({ failure, onRetry }: { readonly failure: Failure; readonly onRetry: () => void }): ReactElement {
  const rows = useRowStyles();
  const { actions } = useMessages();
  return (
    <p className={rows.empty} role="alert">
      {failure.kind === "trouble" ? failure.message : failure.details}{" "}
      <Link as="button" onClick={onRetry}>
        {actions.retry}
      </Link>
    </p>
  );
}

/** Views and parts that are not needed before the score is seen. */
export const FindingsTab = later(() => import("./FindingsTab"));
export const IndicatorsTab = later(() => import("./IndicatorsTab"));
export const SourcesTab = later(() => import("./SourcesTab"));
export const ReportTab = later(() => import("./report/ReportTab"));
export const HandInTab = later(() => import("./HandInTab"));
export const OverviewTools = later(() => import("./OverviewTools"));
export const TablePicker = later(() => import("./TablePicker"));
export const SchemePicker = later(() => import("./SchemePicker"));
export const MappingEditor = later(() => import("./MappingEditor"));
export const WriteSheet = later(() => import("./WriteSheet"));

/** Loads them once the score stands, so that nobody waits for them. What does not come is asked for, and told, when it is needed. */
export async function loadTheRest(): Promise<void> {
  const views = [FindingsTab, IndicatorsTab, SourcesTab, ReportTab, HandInTab];
  const parts = [OverviewTools, TablePicker, SchemePicker, MappingEditor, WriteSheet];
  await Promise.allSettled([...views, ...parts].map((one) => one.load()));
}
