/**
 * Where the keyboard's focus goes when a panel gives way to another.
 *
 * Choosing something inside a panel removes the button that had the focus; it
 * would fall back to the top of the page. So the side panel notes that
 * something inside it was chosen, and the next panel's name takes the focus as
 * soon as it is there, which may be after that panel's code was fetched.
 */

import { createContext } from "preact";

export interface FocusRequest {
  current: boolean;
}

export const FocusRequestContext = createContext<FocusRequest>({ current: false });
