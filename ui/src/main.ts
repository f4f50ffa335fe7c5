// Asks for the first picture before the page's own code is read.
import "$features/opening/first-picture";
import "./styles/fonts.css";
import "./styles/tokens.css";
import "./styles/base.css";

const target = document.getElementById("app");
if (!target) throw new Error("the page has no #app");

const [{ mount }, { default: App }] = await Promise.all([import("svelte"), import("./App.svelte")]);
mount(App, { target });
