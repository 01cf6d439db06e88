export function usedMembers(folder: string): Map<string, string>;
export function usedWords(folder: string): Set<string>;
export function standInMembers(folder?: string): Set<string>;
export function complaints(used: Map<string, string>, guarded: Record<string, string>, ours: Set<string>): string[];
export const guarded: Record<string, string>;
