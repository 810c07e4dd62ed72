import { itemNotFound, unknownMember } from "../refusal";

/** An object of Excel's as requests see it. Member names are written as in Office.js: rowIndex, getRange. */
export interface Remote {
  readonly kind: string;
  /** What an Instantiate answers: the id by which Office.js finds the object again. */
  readonly id: string | null;
  /** False once its sheet was deleted. */
  readonly isThere: boolean;
  get(property: string): unknown;
  set(property: string, value: unknown): void;
  /** An object that a property or a method leads to; null for a null object. */
  object(member: string, all: readonly unknown[]): Remote | null;
  /** A method that gives a plain value or nothing. */
  call(method: string, all: readonly unknown[]): unknown;
  /** The members of a collection; null where it is none. */
  items(): readonly Remote[] | null;
}

/** What one kind of object can do. */
export interface Kind<Self> {
  readonly name: string;
  readonly id?: (self: Self) => string;
  readonly isThere?: (self: Self) => boolean;
  readonly get?: Readonly<Record<string, (self: Self) => unknown>>;
  readonly set?: Readonly<Record<string, (self: Self, value: unknown) => void>>;
  readonly objects?: Readonly<Record<string, (self: Self, ...all: readonly unknown[]) => Remote | null>>;
  readonly calls?: Readonly<Record<string, (self: Self, ...all: readonly unknown[]) => unknown>>;
  readonly items?: (self: Self) => readonly Remote[];
}

/** Ties a kind to one object. */
export function remote<Self>(kind: Kind<Self>, self: Self): Remote {
  return new KnownRemote(kind, self);
}

class KnownRemote<Self> implements Remote {
  constructor(
    private readonly of: Kind<Self>,
    readonly self: Self,
  ) {}

  get kind(): string {
    return this.of.name;
  }

  get id(): string | null {
    return this.of.id?.(this.self) ?? null;
  }

  get isThere(): boolean {
    return this.of.isThere?.(this.self) ?? true;
  }

  get(property: string): unknown {
    return this.member(this.of.get, property)(this.self);
  }

  set(property: string, value: unknown): void {
    this.member(this.of.set, property)(this.self, value);
  }

  object(member: string, all: readonly unknown[]): Remote | null {
    return this.member(this.of.objects, member)(this.self, ...all);
  }

  call(method: string, all: readonly unknown[]): unknown {
    return this.member(this.of.calls, method)(this.self, ...all);
  }

  items(): readonly Remote[] | null {
    return this.of.items?.(this.self) ?? null;
  }

  private member<Found>(members: Readonly<Record<string, Found>> | undefined, name: string): Found {
    const found = members && Object.hasOwn(members, name) ? members[name] : undefined;
    if (found === undefined) throw unknownMember(this.of.name, name);
    return found;
  }
}

/** The object behind a remote that was passed as an argument. */
export function selfOf<Self>(value: unknown, kind: Kind<Self>): Self {
  if (value instanceof KnownRemote && value.kind === kind.name) return value.self as Self;
  throw itemNotFound(`a ${kind.name} as argument`);
}
