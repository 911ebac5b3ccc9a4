-- What wrk sends: METHOD PATHS BODY AUTHORIZATION as arguments after "--". PATHS is a file of one path a line, asked for in
-- turn; BODY a file or "". Every request is made beforehand, so that sending costs next to nothing.
-- At the end one line: answers a second, p50, p95 and p99 in milliseconds, answers, failures.

local requests, last, turn = {}, 0, 0

function init(arguments)
  local method, paths, body, authorization = arguments[1], arguments[2], arguments[3], arguments[4]
  local headers = { ["Host"] = wrk.host .. ":" .. wrk.port }
  if authorization ~= "" then headers["Authorization"] = authorization end
  local content
  if body ~= "" then
    local file = assert(io.open(body))
    content = file:read("*a")
    file:close()
    headers["Content-Type"] = "application/json"
  end
  local base = wrk.path == "/" and "" or wrk.path
  for path in io.lines(paths) do
    last = last + 1
    requests[last] = wrk.format(method, base .. path, headers, content)
  end
end

function request()
  turn = turn % last + 1
  return requests[turn]
end

function done(summary, latency)
  local errors = summary.errors
  local failures = errors.connect + errors.read + errors.write + errors.status + errors.timeout
  io.write(string.format("RESULT\t%.1f\t%.3f\t%.3f\t%.3f\t%d\t%d\n",
    summary.requests / summary.duration * 1e6,
    latency:percentile(50) / 1e3, latency:percentile(95) / 1e3, latency:percentile(99) / 1e3,
    summary.requests, failures))
end
