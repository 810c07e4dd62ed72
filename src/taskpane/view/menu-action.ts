/** One line of a menu. */
export interface MenuAction {
  readonly label: string;
  readonly isDisabled?: boolean;
  readonly run: () => void;
}
