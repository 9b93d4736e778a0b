-- Colours a buffer with the tree-sitter grammar and prints what it coloured: capture and text, one a line.
-- nvim --headless -u NONE -i NONE -n --cmd "set rtp^=FOLDER" -S tree-sitter-inf.lua FILE, with parser and queries in the folder.
local queries = require("vim.treesitter.query")
local get = queries.get or queries.get_query
local text = vim.treesitter.get_node_text or queries.get_node_text

local function check()
  local parser = vim.treesitter.get_parser(0, "inf")
  vim.treesitter.highlighter.new(parser)
  local root = parser:parse()[1]:root()
  assert(not root:has_error(), root:sexpr())
  assert(get("inf", "folds") and get("inf", "injections"))
  local query = get("inf", "highlights")
  for id, node in query:iter_captures(root, 0, 0, -1) do
    io.stdout:write(query.captures[id] .. " " .. text(node, 0) .. "\n")
  end
end

local ok, message = pcall(check)
if not ok then io.stdout:write(message .. "\n") end
vim.cmd(ok and "qall!" or "cquit")
