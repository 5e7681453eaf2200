// A small vulnerable service for the demo's scanner.
const { exec } = require("node:child_process");
const fs = require("node:fs");
const http = require("node:http");

const routes = { ping: (host, answer) => exec("ping -c 1 " + host, answer) };

http
  .createServer((request, response) => {
    const url = new URL(request.url, "http://localhost");
    const route = url.searchParams.get("route");
    const value = url.searchParams.get("value");
    if (new RegExp(url.searchParams.get("filter")).test(value)) {
      routes[route](value, (_error, output) => response.end(output));
    } else {
      fs.readFile(url.searchParams.get("file"), (_error, content) => response.end(content));
    }
  })
  .listen(8080);
