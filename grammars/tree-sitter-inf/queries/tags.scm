(header (section_name) @name) @definition.module
