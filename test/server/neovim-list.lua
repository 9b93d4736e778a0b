-- Opens files with the language server attached and prints every diagnostic as file:line:column rule, sorted.
-- nvim --headless -u NONE -i NONE -n -S neovim-list.lua FILE..., with UMDF_SERVER, UMDF_ROOT and UMDF_COUNT set.
local function findings()
  local lines = {}
  for _, found in ipairs(vim.diagnostic.get()) do
    local name = vim.fn.fnamemodify(vim.api.nvim_buf_get_name(found.bufnr), ":t")
    local rule = found.code or found.user_data.lsp.code
    table.insert(lines, string.format("%s:%d:%d %s", name, found.lnum + 1, found.col + 1, rule))
  end
  table.sort(lines)
  return lines
end

local function list()
  local client = vim.lsp.start_client({
    name = "umdf-lint",
    cmd = { "node", os.getenv("UMDF_SERVER"), "--stdio" },
    root_dir = os.getenv("UMDF_ROOT"),
  })
  for _, file in ipairs(vim.fn.argv()) do
    vim.cmd("edit " .. vim.fn.fnameescape(file))
    vim.lsp.buf_attach_client(vim.api.nvim_get_current_buf(), client)
  end
  vim.wait(20000, function() return #findings() == tonumber(os.getenv("UMDF_COUNT")) end, 20)
  io.stdout:write(table.concat(findings(), "\n") .. "\n")
  vim.lsp.stop_client(client)
end

local ok, failure = pcall(list)
if not ok then
  io.stdout:write(tostring(failure) .. "\n")
  vim.cmd("cquit 1")
end
vim.cmd("qall!")
