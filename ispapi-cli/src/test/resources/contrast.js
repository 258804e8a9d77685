// Returns the texts whose contrast with what is behind them is below 4.5 (WCAG 2.1 AA).
function channels(color) {
    const match = color.match(/rgba?\(([\d.]+), ([\d.]+), ([\d.]+)(?:, ([\d.]+))?\)/);
    return match ? [Number(match[1]), Number(match[2]), Number(match[3]), match[4] === undefined ? 1 : Number(match[4])] : [0, 0, 0, 0];
}
function luminance(color) {
    const [r, g, b] = color.slice(0, 3).map((value) => {
        const part = value / 255;
        return part <= 0.03928 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
function behind(element) {
    for (let current = element; current; current = current.parentElement) {
        const color = channels(getComputedStyle(current).backgroundColor);
        if (color[3] > 0.99) {
            return color;
        }
    }
    return [255, 255, 255, 1];
}
const weak = [];
for (const element of document.querySelectorAll("body *")) {
    const hasText = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent.trim());
    const box = element.getBoundingClientRect();
    if (!hasText || element.closest("svg") || box.width === 0 || box.right < 0) {
        continue;
    }
    const lights = [luminance(channels(getComputedStyle(element).color)), luminance(behind(element))].sort((a, b) => b - a);
    const contrast = (lights[0] + 0.05) / (lights[1] + 0.05);
    if (contrast < 4.5) {
        weak.push(element.textContent.trim().slice(0, 40) + ": " + contrast.toFixed(2));
    }
}
return weak;
