-- Attaches the language server to a buffer, applies a quick fix, and waits for the finding to go.
-- nvim --headless -u NONE -i NONE -n -S neovim.lua FILE, with UMDF_SERVER, UMDF_ROOT and UMDF_RULE set.
local rule = os.getenv("UMDF_RULE")

local function print_line(text)
  io.stdout:write(text .. "\n")
end

local function findings(buffer)
  return vim.tbl_filter(function(diagnostic)
    return (diagnostic.code or diagnostic.user_data.lsp.code) == rule
  end, vim.diagnostic.get(buffer))
end

local function check()
  local buffer = vim.api.nvim_get_current_buf()
  local client = vim.lsp.start_client({
    name = "umdf-lint",
    cmd = { "node", os.getenv("UMDF_SERVER"), "--stdio" },
    root_dir = os.getenv("UMDF_ROOT"),
  })
  vim.lsp.buf_attach_client(buffer, client)
  assert(vim.wait(20000, function() return #findings(buffer) > 0 end, 20), "no diagnostics")
  local found = findings(buffer)[1]
  print_line(string.format("%d: %s", found.lnum + 1, rule))
  local range = {
    start = { line = found.lnum, character = found.col },
    ["end"] = { line = found.end_lnum, character = found.end_col },
  }
  local params = {
    textDocument = vim.lsp.util.make_text_document_params(),
    range = range,
    context = { diagnostics = {}, only = { "quickfix" } },
  }
  local answers = vim.lsp.buf_request_sync(buffer, "textDocument/codeAction", params, 20000)
  local action = answers[client].result[1]
  print_line(action.title)
  vim.lsp.util.apply_workspace_edit(action.edit, vim.lsp.get_client_by_id(client).offset_encoding)
  assert(vim.wait(20000, function() return #findings(buffer) == 0 end, 20), "the finding stays")
  print_line("clean")
  vim.lsp.stop_client(client)
end

local ok, failure = pcall(check)
if not ok then
  print_line(tostring(failure))
  vim.cmd("cquit 1")
end
vim.cmd("qall!")
