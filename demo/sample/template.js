// Renders user input, unsafely in two ways.
function render(template, values) {
  return eval("`" + template + "`");
}

function slug(text) {
  return /^(([a-z])+.)+[A-Z]([a-z])+$/.test(text) ? text : "";
}

module.exports = { render, slug };
