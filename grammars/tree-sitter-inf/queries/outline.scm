(section
  (header (section_name) @name)) @item
