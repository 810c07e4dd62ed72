import { createContext, useContext, useEffect, useState, type RefObject } from "react";

/** The element whose scrolling moves the lists. */
export const ScrollArea = createContext<RefObject<HTMLElement | null> | null>(null);

/** The part of an element that is in view: pixels from its top, and the height of the view. */
export interface View {
  readonly top: number;
  readonly height: number;
}

/** Follows the scroll area, once a frame, while `isNeeded`. */
export function useScrolling(element: RefObject<HTMLElement | null>, isNeeded: boolean): View {
  const area = useContext(ScrollArea);
  const [view, setView] = useState<View>({ top: 0, height: 800 });
  useEffect(() => {
    const scroller = area?.current;
    if (!isNeeded || !scroller) return;
    let frame = 0;
    const follow = (): void => {
      frame = 0;
      if (element.current === null) return;
      const outer = scroller.getBoundingClientRect();
      const next = { top: outer.top - element.current.getBoundingClientRect().top, height: scroller.clientHeight };
      setView((before) => (before.top === next.top && before.height === next.height ? before : next));
    };
    const soon = (): void => {
      if (frame === 0) frame = requestAnimationFrame(follow);
    };
    follow();
    scroller.addEventListener("scroll", soon, { passive: true });
    window.addEventListener("resize", soon);
    return () => {
      cancelAnimationFrame(frame);
      scroller.removeEventListener("scroll", soon);
      window.removeEventListener("resize", soon);
    };
  }, [area, element, isNeeded]);
  return view;
}

/** Scrolls the scroll area to a place of an element: pixels from its top. */
export function useScrollTo(element: RefObject<HTMLElement | null>): (offset: number) => void {
  const area = useContext(ScrollArea);
  return (offset) => {
    const scroller = area?.current;
    if (!scroller || element.current === null) return;
    const top = element.current.getBoundingClientRect().top - scroller.getBoundingClientRect().top;
    scroller.scrollTop += top + offset;
  };
}
