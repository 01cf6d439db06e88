// Says which members of Office.js the pane uses and which requirement set each needs, by the documentation in
// @types/office-js. Fails on what the manifest's set does not promise and nobody has listed as guarded, and on what the
// sandbox's own Office.js does not have.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import ts from "typescript";

/** What the manifest will ask for: `Mailbox 1.8`. */
const promised = { name: "Mailbox", version: [1, 8] };

/** Handed over whole as plain values, so no class of ours declares their members. */
const values = ["AsyncResult", "Error", "EmailAddressDetails", "OfficeThemeChangedEventArgs", "CustomProperties"];

const here = resolve(dirname(fileURLToPath(import.meta.url)), "..");
const pane = resolve(here, "../../AddIn/src");
const standIn = join(here, "src/office");

/** Every member of Office.js used by the TypeScript below a folder: name such as `Body.getAsync` → its set, `""` for none. */
export function usedMembers(folder) {
  const program = programOf(folder);
  const checker = program.getTypeChecker();
  const used = new Map();
  eachNode(program, folder, (node) => {
    for (const declaration of memberAt(checker, node)?.declarations ?? []) {
      if (!isOfficial(declaration) || !isMember(declaration)) continue;
      used.set(`${declaration.parent.name.text}.${declaration.name.getText()}`, setOf(declaration));
    }
  });
  return used;
}

/** Every word of the enumerations of Office.js used below a folder, such as `MailboxEnums.ItemType.Message`. */
export function usedWords(folder) {
  const program = programOf(folder);
  const checker = program.getTypeChecker();
  const used = new Set();
  eachNode(program, folder, (node) => {
    if (!ts.isPropertyAccessExpression(node)) return;
    const declaration = checker.getSymbolAtLocation(node.name)?.declarations?.[0];
    if (declaration && ts.isEnumMember(declaration) && isOfficial(declaration)) used.add(node.getText().replace(/^Office\./, ""));
  });
  return used;
}

/** Every member that the sandbox's Office.js has: those its classes implement by `Pick<Office.…>`, and what else these have. */
export function standInMembers(folder = standIn) {
  const program = programOf(folder);
  const checker = program.getTypeChecker();
  const found = new Set();
  eachNode(program, folder, (node) => {
    if (ts.isTypeReferenceNode(node)) for (const { owner, names } of picksIn(checker, node)) for (const name of names) found.add(`${owner}.${name}`);
    if (!ts.isClassDeclaration(node)) return;
    const owners = (node.heritageClauses ?? []).flatMap((clause) => clause.types).flatMap((type) => picksIn(checker, type));
    const members = checker.getPropertiesOfType(checker.getTypeAtLocation(node));
    for (const { owner } of owners) for (const member of members) found.add(`${owner}.${member.name}`);
  });
  return found;
}

/** What is wrong, a sentence each; empty when all is well. */
export function complaints(used, guarded, ours) {
  const found = [];
  for (const [name, set] of used) {
    if (!isPromised(set) && !(name in guarded)) found.push(`${name} needs ${set}; the manifest asks for ${promised.name} ${promised.version.join(".")}. Guard it with isSetSupported and list it in scripts/guarded.json.`);
    if (!ours.has(name) && !values.includes(name.split(".")[0])) found.push(`${name} is used by the pane and missing in the sandbox's Office.js.`);
  }
  for (const name of Object.keys(guarded)) if (!used.has(name)) found.push(`${name} is listed as guarded and no longer used.`);
  return found;
}

export const guarded = JSON.parse(readFileSync(join(here, "scripts/guarded.json"), "utf8"));

function programOf(folder) {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => /\.tsx?$/.test(name));
  return ts.createProgram(files.map((name) => join(folder, name)), {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    jsx: ts.JsxEmit.ReactJSX,
    jsxImportSource: "preact",
    types: ["office-js"],
    typeRoots: [resolve(here, "../../../node_modules/@types")],
  });
}

function eachNode(program, folder, visit) {
  const walk = (node) => {
    visit(node);
    ts.forEachChild(node, walk);
  };
  for (const file of program.getSourceFiles()) if (resolve(file.fileName).startsWith(folder)) walk(file);
}

/** What `owner.member` or `{ member } = owner` names. */
function memberAt(checker, node) {
  if (ts.isPropertyAccessExpression(node)) return checker.getSymbolAtLocation(node.name);
  if (!ts.isBindingElement(node) || !ts.isObjectBindingPattern(node.parent)) return undefined;
  return checker.getTypeAtLocation(node.parent).getProperty((node.propertyName ?? node.name).getText());
}

function isOfficial(declaration) {
  return declaration.getSourceFile().fileName.includes("@types/office-js/");
}

function isMember(declaration) {
  return ts.isInterfaceDeclaration(declaration.parent) || ts.isClassDeclaration(declaration.parent);
}

/** How the documentation says from which set on there is a member. */
const wordings = [
  /Api set: ([A-Za-z]+) ([\d.]+)/,
  /\*\*Requirement sets?\*\*: \{@link [^|]*\| ([A-Za-z]+) ([\d.]+)\}/,
  /supported starting in \{@link [^|]*\| ([A-Za-z]+) requirement set ([\d.]+)\}/,
];

/** `Mailbox 1.5`; empty when nothing is said. */
function setOf(declaration) {
  const comment = declaration.getSourceFile().text.slice(declaration.getFullStart(), declaration.getStart());
  const found = wordings.map((wording) => wording.exec(comment)).find((match) => match !== null);
  return found ? `${found[1]} ${found[2]}` : "";
}

function isPromised(set) {
  if (set === "") return true;
  const [name, version] = set.split(" ");
  const [major, minor] = version.split(".").map(Number);
  return name === promised.name && (major < promised.version[0] || (major === promised.version[0] && minor <= promised.version[1]));
}

/** Every `Pick<Office.Owner, names>` in a type, also through the aliases of its own file. */
function picksIn(checker, type, seen = new Set()) {
  const found = [];
  const walk = (node) => {
    if (ts.isTypeReferenceNode(node) || ts.isExpressionWithTypeArguments(node)) {
      const [owner, names] = node.typeArguments ?? [];
      const name = (node.typeName ?? node.expression).getText();
      if (name === "Pick" && owner?.getText().startsWith("Office.")) found.push({ owner: owner.getText().slice("Office.".length), names: literalsOf(checker, names) });
      const alias = checker.getSymbolAtLocation(node.typeName ?? node.expression)?.declarations?.find(ts.isTypeAliasDeclaration);
      if (alias && !seen.has(alias) && !isOfficial(alias)) {
        seen.add(alias);
        walk(alias.type);
      }
    }
    ts.forEachChild(node, walk);
  };
  walk(type);
  return found;
}

function literalsOf(checker, names) {
  const type = checker.getTypeFromTypeNode(names);
  return (type.isUnion() ? type.types : [type]).filter((each) => each.isStringLiteral()).map((each) => each.value);
}

function run() {
  if (!existsSync(pane)) {
    console.log("The pane is not here; nothing to compare.");
    return;
  }
  const used = usedMembers(pane);
  for (const [name, set] of [...used].sort()) console.log(`${name.padEnd(48)}${set || "in every set"}${name in guarded ? ", guarded" : ""}`);
  const found = complaints(used, guarded, standInMembers());
  for (const complaint of found) console.error(complaint);
  process.exitCode = found.length > 0 ? 1 : 0;
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) run();
