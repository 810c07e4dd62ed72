import type { ReactElement } from "react";
import type { Place } from "../../figures";
import { placeLink } from "../model/places";
import { useMessages } from "./context";
import { PlaceButton } from "./PlaceButton";

/** Places that are linked at once; the rest is counted. */
const MOST = 3;

/** The places of a finding. */
export function PlaceLinks({ places }: { readonly places: readonly Place[] }): ReactElement {
  const { morePlaces } = useMessages().findings;
  return (
    <>
      {places.slice(0, MOST).map((place, index) => (
        <PlaceButton key={index} {...placeLink(place)} hasPin={index === 0} />
      ))}
      {places.length > MOST ? <span>{morePlaces(places.length)}</span> : null}
    </>
  );
}
