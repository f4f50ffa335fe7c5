import { push, router } from "svelte-spa-router";
import { CallError, call } from "$lib/api/call";
import type {
	ColumnPlan,
	FileOutcome,
	FilePlan,
	FileView,
	ImportKind,
	ImportPlan,
	ImportView,
	Named,
	Order,
	Target,
} from "$lib/api/wire";
import { t } from "$lib/locale/locale.svelte";
import { say } from "$lib/parts/toast";
import { takesDates, takesSeveral } from "./columns";
import { Work } from "./work.svelte";

/** How long after a change it is tried again, in milliseconds. */
const pause = 400;

/** A file with what has been decided about it. */
export interface ChosenFile {
	view: FileView;
	plan: FilePlan;
	/** What would become of it, as far as it has been tried. */
	outcome: FileOutcome | undefined;
}

/** What is to come in: it stays as it is while one looks at other rooms. */
class Importing {
	/** What goes on: the files are looked at, tried, or come in. */
	doing = $state<"reading" | "trying" | "running">();
	readonly work = new Work();
	source = $state("");
	currency = $state("");
	/** Systems that something came in from before. */
	sources = $state.raw<readonly string[]>([]);
	/** Why the last step was not done. */
	refused = $state.raw<CallError>();
	/** What is shown no longer says what would come in. */
	isStale = $state(false);
	/** A change is about to be tried. */
	isPausing = $state(false);
	#files = $state.raw<readonly FileView[]>([]);
	#plans = $state.raw<Readonly<Record<string, FilePlan>>>({});
	#outcomes = $state.raw<Readonly<Record<string, FileOutcome>>>({});
	/** Columns of dates whose order somebody has said: "path 3". */
	#said = $state.raw<ReadonlySet<string>>(new Set());
	/** What the events are called of which somebody has said the client, and what that is called. */
	#events = $state.raw<Readonly<Record<string, { name: string; account: string }>>>({});
	#saysSource = false;
	#kinds: Readonly<Record<string, ImportKind>> = {};
	#timer: ReturnType<typeof setTimeout> | undefined;
	/** The step asked for last: what an older one answers is forgotten. */
	#asked = 0;
	/** One after another: the other side does one at a time. */
	#last: Promise<unknown> = Promise.resolve();

	readonly files = $derived<readonly ChosenFile[]>(
		this.#files.flatMap((view) => {
			const plan = this.#plans[view.path];
			return plan ? [{ view, plan, outcome: this.#outcomes[view.path] }] : [];
		}),
	);
	/** Those that can come in. */
	readonly sound = $derived(this.files.filter(({ view }) => view.trouble === null));
	/** What would become of them, once all of it is known. */
	readonly outcomes = $derived(this.sound.flatMap(({ outcome }) => outcome ?? []));
	readonly isTried = $derived(
		this.sound.length > 0 && this.outcomes.length === this.sound.length && !this.isStale,
	);
	readonly plan = $derived<ImportPlan>({
		source: this.source.trim(),
		currency: this.currency.trim().toUpperCase(),
		files: this.sound.map(({ plan }) => plan),
	});
	/** Columns of dates of which nobody has said yet how they are read. */
	readonly unsaid = $derived(
		this.sound.flatMap((file) =>
			file.view.columns.flatMap((column, index) =>
				this.asksOrder(file, index) ? [{ file: file.view.name, header: column.header }] : [],
			),
		),
	);
	/** Files without a column that they need. */
	readonly missing = $derived(
		this.outcomes.flatMap(({ name, missing }) => missing.map((targets) => ({ name, targets }))),
	);
	/** Rows that would make or change something. */
	readonly moves = $derived(
		this.outcomes.reduce((sum, { counts }) => sum + counts.made + counts.changed, 0),
	);
	/** Events that may take their meeting with them. */
	readonly goes = $derived(
		this.outcomes
			.flatMap(({ warnings }) => warnings)
			.reduce((sum, { warning, count }) => sum + (warning === "cancelled" ? count : 0), 0),
	);
	/** Rows that do something. */
	readonly comes = $derived(
		this.outcomes.reduce((sum, { counts }) => sum + counts.recognised, this.moves) + this.goes,
	);
	readonly canRun = $derived(
		this.isTried &&
			this.doing === undefined &&
			this.missing.length === 0 &&
			this.unsaid.length === 0 &&
			this.comes > 0,
	);

	/** Lets a person choose files, and looks at them. */
	async choose(): Promise<void> {
		await this.add(await call("choose_import_files"));
	}

	/** Looks at these files too. */
	async add(paths: readonly string[]): Promise<void> {
		if (paths.length === 0) return;
		if (this.doing === "running") {
			say(t.plain("imports-busy"));
			return;
		}
		const known = this.#files.map(({ path }) => path);
		await this.#read([...new Set([...known, ...paths])]);
	}

	/** Leaves a file out. */
	takeOut(path: string): void {
		this.#files = this.#files.filter((file) => file.path !== path);
		if (this.#files.length === 0) this.putAway();
		else this.#change();
	}

	/** Puts all of it away; nothing has come in. */
	putAway(): void {
		this.#asked++;
		clearTimeout(this.#timer);
		this.#last = Promise.all([this.#last, this.work.cancel()]);
		this.doing = undefined;
		this.refused = undefined;
		this.isPausing = false;
		this.isStale = this.#saysSource = false;
		this.source = this.currency = "";
		this.#files = [];
		this.#plans = this.#outcomes = this.#kinds = {};
		this.#said = new Set();
	}

	/** Says what the rows of a file are: its columns are then proposed anew. */
	async sayKind(path: string, kind: ImportKind): Promise<void> {
		this.#kinds = { ...this.#kinds, [path]: kind };
		const { [path]: _, ...others } = this.#plans;
		this.#plans = others;
		this.#said = new Set([...this.#said].filter((one) => !one.startsWith(`${path} `)));
		await this.#read(this.#files.map((file) => file.path));
	}

	saySource(source: string): void {
		this.source = source;
		this.#saysSource = true;
		this.#change();
	}

	sayCurrency(currency: string): void {
		this.currency = currency;
		this.#change();
	}

	/** Says what a column becomes. A field that takes one column is taken from whichever had it. */
	sayTarget({ plan }: ChosenFile, index: number, target: Target | null): void {
		const isTaken = (other: Target | null) =>
			other !== null && other === target && !takesSeveral(other);
		const columns = plan.columns.map((column, at): ColumnPlan => {
			if (at === index) return { ...column, target };
			return isTaken(column.target) ? { ...column, target: null } : column;
		});
		this.#setPlan({ ...plan, columns });
	}

	/** Says how the dates of a column are read. */
	sayOrder({ plan }: ChosenFile, index: number, order: Order): void {
		this.#said = new Set([...this.#said, `${plan.path} ${index}`]);
		const columns = plan.columns.map((column, at) =>
			at === index ? { ...column, order } : column,
		);
		this.#setPlan({ ...plan, columns });
	}

	/** Says which client an event of a calendar is with, at all its occurrences. */
	sayAccount({ plan }: ChosenFile, event: string, name: string, account: Named): void {
		this.#events = { ...this.#events, [event]: { name, account: account.name } };
		const others = plan.accounts.filter((one) => one.event !== event);
		this.#setPlan({ ...plan, accounts: [...others, { event, account: account.id }] });
	}

	/** Takes back which client an event is with. */
	unsayAccount({ plan }: ChosenFile, event: string): void {
		const accounts = plan.accounts.filter((one) => one.event !== event);
		this.#setPlan({ ...plan, accounts });
	}

	/** The events of a calendar of which somebody has said the client. */
	eventsOf({ plan }: ChosenFile): readonly { event: string; name: string; account: string }[] {
		return plan.accounts.flatMap(({ event }) => {
			const known = this.#events[event];
			return known ? [{ event, ...known }] : [];
		});
	}

	/** Its dates could be read either way, and nobody has said which. */
	asksOrder(file: ChosenFile, index: number): boolean {
		return this.isAmbiguous(file, index) && !this.#said.has(`${file.view.path} ${index}`);
	}

	/** Its dates could be read either way. */
	isAmbiguous({ view, plan }: ChosenFile, index: number): boolean {
		const target = plan.columns[index]?.target;
		return !!target && takesDates(target) && view.columns[index]?.dates?.is_ambiguous === true;
	}

	/** Brings it in. It goes on whatever room one looks at; cancelled, it leaves the ledger as it was. */
	async run(): Promise<void> {
		if (!this.canRun) return;
		const { plan } = this;
		const id = await this.#step("running", () => call("run_import", plan));
		if (id === undefined) {
			if (this.refused === undefined) say(t.plain("imports-cancelled"));
			return;
		}
		const isHere = router.location === "/imports";
		this.putAway();
		if (isHere) await push(`/imports/${id}`);
		else say(t.plain("imports-done", { source: plan.source }));
	}

	/** Writes the rows that cannot come in to a file that a person chooses. Answers whether they did. */
	async saveRefused(): Promise<void> {
		if (await call("save_refused_rows", this.plan)) say(t.plain("imports-refused-saved"));
	}

	/** Stops what goes on. What was coming in is taken back. */
	async cancel(): Promise<void> {
		const isReading = this.doing === "reading";
		await this.work.cancel();
		if (isReading && this.#files.length === 0) this.putAway();
	}

	/** Asks again what would come in, after it was stopped or refused. */
	again(): Promise<void> {
		// A file that changed meanwhile, or is gone, is looked at anew.
		const isOfFile = this.refused?.failure.code === "file";
		return isOfFile ? this.#read(this.#files.map(({ path }) => path)) : this.#try();
	}

	async #read(paths: readonly string[]): Promise<void> {
		const kinds = Object.entries(this.#kinds).map(([path, kind]) => ({ path, kind }));
		const source = this.#saysSource ? this.source.trim() : "";
		const view = await this.#step("reading", () =>
			call("read_import", { paths: [...paths], source, kinds }),
		);
		if (view) {
			this.#take(view);
			await this.#try();
		}
	}

	/** Shows what was found; what has been decided before about a file stands. */
	#take(view: ImportView): void {
		const plans = view.files.map(({ path, kind, columns }): [string, FilePlan] => {
			const before = this.#plans[path];
			const stands = before?.kind === kind && before.columns.length === columns.length;
			const proposed = { path, kind, columns: columns.map(({ plan }) => plan), accounts: [] };
			return [path, stands ? before : proposed];
		});
		this.#files = view.files;
		this.#plans = Object.fromEntries(plans);
		this.sources = view.sources;
		if (!this.#saysSource) this.source = view.source;
		if (this.currency === "") this.currency = view.currency;
		this.isStale = true;
	}

	#setPlan(plan: FilePlan): void {
		this.#plans = { ...this.#plans, [plan.path]: plan };
		this.#change();
	}

	/** Something was decided: what would come in is asked anew once a person pauses. */
	#change(): void {
		this.isStale = this.isPausing = true;
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => void this.#try(), pause);
	}

	async #try(): Promise<void> {
		clearTimeout(this.#timer);
		if (this.sound.length === 0) {
			this.isStale = this.isPausing = false;
			return;
		}
		const { plan } = this;
		const trial = await this.#step("trying", () => call("try_import", plan));
		if (!trial) return;
		this.#outcomes = Object.fromEntries(
			plan.files.flatMap(({ path }, index) => {
				const outcome = trial.files[index];
				return outcome ? [[path, outcome]] : [];
			}),
		);
		this.isStale = false;
	}

	/** Does one step after the one before has ended. Answers undefined where it is no longer wanted, or was refused. */
	async #step<Answer>(
		doing: "reading" | "trying" | "running",
		step: () => Promise<Answer>,
	): Promise<Answer | undefined> {
		const number = ++this.#asked;
		clearTimeout(this.#timer);
		this.isPausing = false;
		const before = this.#last;
		const stopping = this.work.cancel();
		this.doing = doing;
		this.refused = undefined;
		const mine = (async () => {
			await Promise.all([before, stopping]);
			return number === this.#asked ? await this.work.run(step) : undefined;
		})();
		this.#last = mine.catch(() => undefined);
		try {
			const answer = await mine;
			return number === this.#asked ? answer : undefined;
		} catch (error) {
			if (!(error instanceof CallError)) throw error;
			if (number === this.#asked) this.refused = error;
			return undefined;
		} finally {
			if (number === this.#asked) this.doing = undefined;
		}
	}
}

export const importing = new Importing();
