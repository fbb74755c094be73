/**
 * The script of the HTML report: filters and groups findings, and keeps both choices in the address. It only moves
 * existing elements and never creates markup from text. Without the script, the findings are grouped by file.
 */
export const htmlScript = `
"use strict";
const results = document.getElementById("groups");
const form = document.getElementById("filters");
if (results && form) {
  const shown = document.getElementById("shown");
  const findings = Array.from(results.querySelectorAll(".finding"));
  const texts = new Map();
  const textOf = (finding) => {
    if (!texts.has(finding)) texts.set(finding, finding.textContent.toLowerCase());
    return texts.get(finding);
  };
  const order = ["error", "warning", "info"];
  const number = new Intl.NumberFormat("en-US");
  const counted = (count, noun) => number.format(count) + " " + noun + (count === 1 ? "" : "s");
  const fields = ["search", "severity", "rule", "fix", "directory", "standard"];
  const keys = {
    file: (finding) => finding.dataset.file,
    rule: (finding) => finding.dataset.rule,
    severity: (finding) => finding.dataset.severity,
  };
  const bars = Array.from(document.querySelectorAll("button[data-filter]"));
  let groups = [];

  const groupBy = (name) => {
    const keyOf = keys[name] || keys.file;
    const byKey = new Map();
    for (const finding of findings) {
      const key = keyOf(finding);
      if (!byKey.has(key)) byKey.set(key, []);
      byKey.get(key).push(finding);
    }
    const sorted = Array.from(byKey);
    const rank = (finding) => order.indexOf(finding.dataset.severity);
    if (name === "severity") sorted.sort((a, b) => order.indexOf(a[0]) - order.indexOf(b[0]));
    if (name === "rule") {
      sorted.sort((a, b) => b[1].length - a[1].length);
      for (const [, members] of sorted) members.sort((a, b) => rank(a) - rank(b));
    }
    groups = sorted.map(([key, members]) => {
      const details = document.createElement("details");
      details.className = "group";
      const summary = document.createElement("summary");
      const label = document.createElement("span");
      label.className = "name";
      const shownKey = name === "severity" && key === "info" ? "note" : key;
      for (const step of shownKey.split(/(?<=[/])/)) label.append(step, document.createElement("wbr"));
      const count = document.createElement("span");
      count.className = "count";
      summary.append(label, count);
      details.append(summary, ...members);
      return { details, count, members };
    });
    results.replaceChildren(...groups.map((group) => group.details));
  };

  const isShown = (finding, wanted) => {
    const { severity, rule, fix, directory, standard } = form.elements;
    return (
      (severity.value === "" || finding.dataset.severity === severity.value) &&
      (rule.value === "" || finding.dataset.rule === rule.value) &&
      (fix.value === "" || finding.dataset.fix === fix.value) &&
      (directory.value === "" || (finding.dataset.directory + "/").startsWith(directory.value + "/")) &&
      (standard.value === "" || finding.dataset.standards.split(" ").includes(standard.value)) &&
      (wanted === "" || textOf(finding).includes(wanted))
    );
  };

  const filter = () => {
    const wanted = form.elements.search.value.trim().toLowerCase();
    let total = 0;
    let visible = 0;
    for (const group of groups) {
      const counts = { error: 0, warning: 0, info: 0 };
      let count = 0;
      for (const finding of group.members) {
        const fits = isShown(finding, wanted);
        finding.hidden = !fits;
        if (!fits) continue;
        counts[finding.dataset.severity] += 1;
        count += 1;
      }
      const names = { error: "error", warning: "warning", info: "note" };
      const parts = order.filter((one) => counts[one] > 0).map((one) => counted(counts[one], names[one]));
      group.count.textContent = parts.join(", ");
      group.details.hidden = count === 0;
      total += count;
      if (count > 0) visible += 1;
    }
    if ((visible === 1 && total <= 50) || total <= 5) for (const group of groups) group.details.open = true;
    const all = counted(findings.length, "finding");
    shown.textContent = total === findings.length ? all : number.format(total) + " of " + all + " shown";
    for (const bar of bars) {
      const isOn = form.elements[bar.dataset.filter].value === bar.dataset.value;
      bar.setAttribute("aria-pressed", String(isOn));
    }
  };

  const save = () => {
    const state = new URLSearchParams();
    for (const name of [...fields, "group"]) {
      const { value, dataset } = form.elements[name];
      if (value !== "" && value !== dataset.initial) state.set(name, value);
    }
    const text = state.toString();
    history.replaceState(null, "", text === "" ? "#" : "#" + text);
  };

  const restore = () => {
    const state = new URLSearchParams(location.hash.slice(1));
    for (const name of [...fields, "group"]) {
      const field = form.elements[name];
      field.value = state.get(name) || field.dataset.initial || "";
      if (field.tagName === "SELECT" && field.selectedIndex === -1) field.value = field.dataset.initial || "";
    }
    groupBy(form.elements.group.value);
    filter();
  };

  form.addEventListener("input", (event) => {
    if (event.target.name === "group") groupBy(form.elements.group.value);
    filter();
    save();
  });
  form.addEventListener("reset", () =>
    setTimeout(() => {
      for (const name of fields) form.elements[name].value = "";
      filter();
      save();
    }),
  );
  form.addEventListener("submit", (event) => event.preventDefault());
  for (const button of form.querySelectorAll("button[data-open]")) {
    button.addEventListener("click", () => {
      for (const group of groups) group.details.open = button.dataset.open === "true";
    });
  }
  for (const bar of bars) {
    bar.addEventListener("click", () => {
      const field = form.elements[bar.dataset.filter];
      field.value = field.value === bar.dataset.value ? "" : bar.dataset.value;
      filter();
      save();
      document.getElementById("results").scrollIntoView();
    });
  }
  addEventListener("hashchange", restore);
  form.hidden = false;
  restore();
}
`;
