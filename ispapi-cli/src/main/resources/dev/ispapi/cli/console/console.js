"use strict";

// "/" goes to the search field, as in many tools. Forms that destroy something ask first. All else works without this script.
document.addEventListener("keydown", (event) => {
    const field = document.querySelector("[data-search]");
    const isTyping = event.target.closest("input, select, textarea");
    if (event.key === "/" && field && !isTyping && !event.ctrlKey && !event.metaKey && !event.altKey) {
        event.preventDefault();
        field.focus();
        field.select();
    }
});

document.addEventListener("submit", (event) => {
    const question = event.target.dataset.confirm;
    if (question && !window.confirm(question)) {
        event.preventDefault();
    }
});

// A message is for once: reloading the page does not show it again.
const address = new URL(window.location.href);
if (address.searchParams.has("done") || address.searchParams.has("failed")) {
    address.searchParams.delete("done");
    address.searchParams.delete("failed");
    window.history.replaceState(null, "", address.pathname + address.search);
}
