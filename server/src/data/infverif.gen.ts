// Generated from tools/data/tables by tools/data/generate.ts. Do not edit.
export const infVerifTable = `
1000|inf-not-found|no|eee|the INF path given to the tool does not exist|
1001|version-signature|yes|eee|[Version] missing, or Signature is neither \$Windows NT\$ nor \$Chicago\$|insert [Version] skeleton / correct Signature
1002|parse-error|yes|eee|line the parser cannot read (unterminated section header, text before first section, over-long section name)|per cause: close bracket, comment out line
1003|encoding|partly|eee|file is neither ANSI nor UTF-16 LE|re-save as UTF-16 LE with BOM (client command)
1005|section-name-required|yes|eee|directive that must name a section has an empty section argument|create section and reference it
1006|value-missing|yes|eee|required value of an entry is empty|insert placeholder
1008|disk-id-invalid|yes|eee|disk id in SourceDisksFiles/Names missing or not a number|insert id of the only SourceDisksNames entry
1010|classguid-format|yes|eee|ClassGuid is not {8-4-4-4-12}|add braces when that is the only defect
1011|manufacturer-models-missing|yes|eee|[Manufacturer] entry without Models section name|insert name + skeleton
1013|key-missing|yes|eee|required key of a section missing (e.g. ServiceType, ServiceBinary)|insert key with default
1014|key-invalid|partly|eee|required key present with invalid data|
1015|path-format|partly|eee|path argument malformed|
1016|source-path-unresolved|yes|eee|full source path cannot be assembled from SourceDisksFiles + SourceDisksNames|add SourceDisksFiles entry
1017|service-name-reserved-sample|partly|eee|service name reserved (sample names)|rename service everywhere
1019|guid-format|yes|eee|GUID argument malformed|add braces
1020|filter-level-reserved|no|eee|filter level name reserved|
1021|service-unique-name-too-long|partly|eee|service with the unique-name flag (0x10000) exceeds the length once suffixed|
1022|service-unique-name-inconsistent|yes|eee|same service added with and without the unique-name flag|set flag on all
1078|entry-skipped|partly|eee|entry not valid in this context|
1080|directive-argument-missing|yes|eee|directive argument missing|insert placeholder
1081|directive-argument-invalid|partly|eee|argument value invalid (value shown)|did-you-mean
1082|directive-argument-invalid-2|partly|eee|argument value invalid|did-you-mean
1083|directive-flag-invalid|partly|eee|flag argument invalid|
1084|companion-directive-missing|yes|eee|directive needs another one elsewhere, e.g. UmdfService needs UmdfLibraryVersion|insert the directive
1085|directive-incomplete|yes|eee|fewer arguments than required|insert placeholder
1086|duplicate-definition|yes|eee|same item defined twice (AddComponent name, ...)|delete duplicate
1087|exclusive-directives|yes|eee|two mutually exclusive directives (FilterLevel and FilterPosition)|delete one
1088|directive-repeated|yes|eee|single-valued directive repeated|delete later one
1100|dirid13-name-or-folder-change|yes|eee|CopyFiles to dirid 13 renames the file or changes its sub-folder|align DestinationDirs subdir with SourceDisksFiles
1101|dirid13-security|partly|eee|file-list .security section with a dirid that forbids it|remove .security section
1102|dirid13-directive|yes|eee|DelFiles/RenFiles on a file of dirid 13|remove entry
1103|dirid13-flag|partly|eee|CopyFiles flag not allowed with the dirid|clear flag
1110|copyinf-not-inf|yes|eee|CopyINF names a non-INF file|
1141|software-binary-absolute|yes|eee|SoftwareBinary is absolute|%13%\\ form
1142|software-type-incomplete|yes|eee|SoftwareType 1 without binary/version, or 2 without id|insert key
1144|software-type-desktop-only|yes|wew|SoftwareType 1 used|
1150|component-id-characters|yes|eee|component id contains backslash or comma|
1160|threading-model|yes|eee|ThreadingModel not Apartment/Free/Both/Neutral|did-you-mean
1180|channel-value-duplicate|yes|eee|two channels of a provider with the same Value|
1181|channel-value-vs-type|partly|eee|channel attribute not allowed for the channel type|
1182|channel-pair-mismatch|partly|eee|channel attribute needs another attribute|insert attribute
1199|syntax-newer-than-os|partly|eee|syntax used is newer than the lowest target OS of the DDInstall|add TargetOSVersion decoration / second Models section
1201|extra-value|yes|www|more values than the directive takes|delete extra values
1202|include-not-system|partly|eee|Include names an INF that is not a system INF|
1203|section-not-found|yes|eee|referenced section does not exist|create section / did-you-mean
1204|provider-microsoft|yes|eee|Provider is or begins with Microsoft|
1205|section-two-directives-warning|yes|www|section referenced by two different directives of related kind (CopyFiles and DelFiles)|
1206|section-two-kinds|yes|eee|section referenced as two incompatible kinds|duplicate section
1207|directive-not-for-msft|no|eee|directive forbidden in Microsoft INFs|
1208|directive-msft-only|partly|eee|directive reserved for inbox INFs|
1209|section-duplicate|yes|eee|section defined more than once|merge sections
1210|provider-not-expected|no|eee|Provider differs from the /provider argument|
1211|assoc-service-multiple|yes|eee|two services with SPSVCINST_ASSOCSERVICE in one DDInstall|clear flag 0x2
1212|sections-exclusive|partly|eee|two sections that must not coexist (Manufacturer and DefaultInstall)|
1213|catalog-in-sourcedisks|yes|eee|.cat file listed in SourceDisksFiles|delete line
1214|catalog-name|yes|eee|CatalogFile not name.cat|
1217|version-format|yes|eee|version not w.x.y.z within range|
1218|date-format|yes|eee|DriverVer date not mm/dd/yyyy|reformat date
1220|direct-reference-to-included|partly|eee|section of an included INF referenced without Needs|
1222|registry-key-not-allowed-except-ccs|partly|eee|HKLM key outside the allowed set|use HKR
1223|registry-key-not-allowed|partly|eee|registry key not allowed|use HKR
1224|registry-root|yes|eee|registry root not HKR/HKLM/HKCR/HKCU/HKU|did-you-mean
1225|registry-value-type|partly|eee|well-known registry value has wrong type|set flags
1226|registry-security-under-hkr|yes|eee|security descriptor on values directly below HKR|
1229|file-name-missing|yes|eee|file entry without name|
1230|file-not-in-sourcedisks|yes|eee|file of a CopyFiles list missing in SourceDisksFiles (per architecture)|add SourceDisksFiles entry
1231|compressed-name|yes|wee|SourceDisksFiles lists name with _ extension|
1233|signature-directive-missing|partly|eee|directive required for signing missing (CatalogFile, DriverVer, ...)|insert directive
1234|required-directive|yes|eee|required directive of a section missing, empty or invalid|insert directive
1235|string-undefined|yes|eee|%token% without definition in Strings|add string / replace by %%..%%
1241|dirid-user-defined|yes|eee|user-defined dirid (32768 and up) cannot be resolved|
1242|dirid-unresolvable|partly|eee|dirid cannot be resolved|
1243|dirid-invalid|partly|eee|dirid not supported|
1245|feature-score|yes|eee|FeatureScore not one byte|
1250|event-log-type|yes|eee|EventLogType not System/Application/Security|did-you-mean
1251|assoc-service-disabled|yes|www|associated service with StartType 4|StartType=3
1252|service-config-conflict|partly|www|StartType/ServiceType combination unsupported|StartType=3
1253|service-name-missing|yes|eee|service directive without service name|
1254|service-image-path|yes|eee|ServiceBinary cannot be parsed (quotes)|triple quotes
1256|wmi-flags|yes|eee|WMIInterface flags invalid|
1257|windows-dir-in-registry|partly|eee|registry value holds a Windows-directory dirid path, environment variable expected|%%SystemRoot%% with 0x20000
1258|dirid-path-in-registry|partly|eee|registry value holds a dirid path unsafe for offline images|as 1257
1260|argument-not-convertible|yes|eee|argument has the wrong data type|
1261|device-section-undefined|yes|eee|DDInstall section of a Models entry does not exist|create section
1262|bitreg-mask|yes|eee|BitReg mask larger than one byte|
1263|addreg-custom-type-reserved|yes|eee|custom AddReg type number equals a known type|
1264|addreg-custom-type-flag|yes|eee|custom AddReg type without FLG_ADDREG_BINVALUETYPE|set bit 0
1265|addreg-append-not-multisz|yes|eee|append flag on a type other than REG_MULTI_SZ|set 0x10000
1266|addreg-multisz-delete-empty|yes|eee|multi-sz delete without value|
1267|addreg-binary|yes|eee|binary data not a list of bytes|
1268|addreg-number|yes|eee|numeric value malformed or too large|
1270|deviceinstall32-hwid|partly|eee|no driver for hardware ids created by [DeviceInstall32]|
1271|models-install-missing|yes|eee|Models entry without install section|
1272|service-section-ignored|yes|eee|unnamed AddService with a service-install section|remove argument
1273|disk-id-unlisted|yes|eee|disk id not in SourceDisksNames|add SourceDisksNames entry
1274|arch-token-unresolved|partly|eee|\$ARCH\$ left in the INF|
1275|destinationdir-missing|yes|eee|file list without DestinationDirs entry and no DefaultDestDir|add DestinationDirs entry = 13
1280|class-name-mismatch|yes|eee|Class does not match a known ClassGuid|set Class
1281|class-guid-mismatch|yes|eee|ClassGuid does not match a known Class|set ClassGuid
1284|class-reserved|partly|eee|Class reserved for Microsoft (also sample classes)|
1285|classinstall32-ms-class|yes|eee|[ClassInstall32] for a Microsoft class|delete section
1286|value-too-long|partly|eee|value longer than allowed (class name 31)|
1287|target-os-decoration|yes|eee|TargetOSVersion decoration malformed|
1288|target-os-build|yes|eee|build number below 14310|
1289|section-directive-missing|yes|eee|section lacks a required directive|insert directive
1290|section-directive-invalid|partly|eee|directive not valid in this section|move directive
1292|indirect-string-required|partly|eee|value must be an indirect (%token%) string|create string
1293|service-name-reserved|no|eee|service name reserved|
1294|duplicate-in-section|yes|eee|same value twice in a section|delete duplicate
1295|strings-count-differs|yes|eee|Strings.<LANGID> differs in number of keys from Strings|add missing keys
1296|no-associated-service|yes|eee|hardware id whose DDInstall has no associated service|AddService = ,2 or Include/Needs
1297|installs-no-device|yes|eee|device INF without any hardware id|
1299|checks-skipped|no|eee|follow-up message after parse errors|
1300|legacy-item|partly|eee|deprecated construct|
1301|legacy-operation|partly|eee|deprecated operation|
1302|legacy-operation-named|partly|eee|deprecated operation on a named item|
1303|legacy-coinstaller|yes|eee|co-installer or class installer defined|remove co-installer
1304|registry-not-relative|yes|wen|non-HKR registry key|use HKR
1305|registry-multisz-append|yes|wee|append/delete on REG_MULTI_SZ|AddFilter for filters
1306|copy-outside-system|partly|wen|copy destination outside the system path|dirid 13
1307|legacy-desktop-only|partly|wee|desktop-only operation|
1308|non-additive-operation|yes|wee|DelFiles, DelReg, ... used|remove directive
1309|non-additive-operation-named|yes|wee|as 1308, names the item|remove directive
1310|needs-suffix-parsed|partly|eee|needed section parsed with a suffix other than the first referencing section|fix suffix
1311|needs-suffix-missing|partly|eee|needed section must carry the suffix of the first referencing section|fix suffix
1312|needs-suffix-parent|yes|eee|suffix of needed section differs from the section containing Needs|fix suffix
1313|needs-suffix-parent-missing|yes|eee|needed section lacks the suffix of the section containing Needs|fix suffix
1314|needs-inf-not-included-here|partly|eee|needed section lives in an INF not included in this section|add Include
1315|needs-not-found|partly|eee|needed section not found|did-you-mean
1316|needs-decorated-not-found|partly|eee|needed decorated section not found|
1317|needs-not-in-product|no|eee|needed section not part of the product definition|
1318|include-not-in-product|no|eee|included INF not part of the product definition|
1319|needs-without-include|partly|eee|Needs without Include of the INF holding the section|add Include
1320|registry-root-not-hkr|yes|nne|registry key not below HKR (isolation)|use HKR
1321|registry-value-not-hkr|yes|nne|registry value not below HKR (isolation)|use HKR
1322|dest-not-dirid13|yes|nne|copy destination not dirid 13 (isolation)|DestinationDirs -> 13 and paths
1323|service-key-not-parameters|yes|nne|service HKR value not below Parameters (isolation)|prefix Parameters
1324|pnplockdown|yes|wwe|PnpLockdown=1 missing|insert PnpLockdown=1
1325|com-registration-type|yes|wwe|COM registration other than InprocServer32|
1326|file-path-not-driverdata|partly|wwe|file path not below %DriverData%|%%DriverData%%\\<vendor>\\
1328|file-path-replaced|no|nnw|unsupported path replaced|
1329|filter-by-registry|yes|nne|filter added with UpperFilters/LowerFilters registry value or property|AddFilter section
1330|copy-conflict|yes|eee|two sources copied to one destination|rename / HKR path
1331|registry-conflict|yes|wee|same registry value set differently in two install sections|
1332|service-registry-conflict|yes|wee|same service registry value set differently|
1333|service-conflict|yes|wee|same service configured differently in two sections|
1340|dirid-not-allowed|yes|nne|deprecated dirid (string form)|dirid 13
1341|dirid-not-allowed-2|yes|nne|deprecated dirid|dirid 13
1380|extension-id-format|yes|eee|ExtensionId malformed|
1381|extension-id-missing|yes|eee|Class=Extension without ExtensionId|insert new GUID
1382|extension-directive|partly|eee|directive not allowed in an extension INF|
1383|extension-service-flag|yes|eee|service flag 0x2 in an extension INF|clear flag
1384|extension-filter-by-registry|yes|www|extension INF adds filters by registry/property|AddFilter section
1400|umdf-service-not-ordered|yes|eee|UMDF service created but in no UMDF directive (UmdfServiceOrder)|add to UmdfServiceOrder
1401|wdf-directive-version|partly|eee|WDF directive not supported in the WDF version|remove directive
1402|wdf-version-deprecated|yes|nne|WDF version deprecated (UMDF 1.x)|link to porting page
1420|defaultinstall-not-primitive|partly|eee|DefaultInstall INF does not qualify as primitive|
1421|defaultinstall-no-arch|yes|eee|DefaultInstall without architecture|add .NTamd64
1422|defaultuninstall-legacy|yes|eee|DefaultUninstall without LegacyUninstall=1|insert LegacyUninstall=1
1423|primitive-needs-arch|yes|eee|no architecture-decorated DefaultInstall|add .NTamd64
1430|registry-value-forbidden|partly|eee|registry value not allowed at that place|
1431|registry-known-value-type|partly|eee|well-known registry value with wrong type|set flags
1450|legacy-unisolated|partly|nnw|directive that isolation may ignore|
2004|directive-not-recommended|partly|www|directive discouraged|
2006|service-undefined|yes|eee|service-install section of AddService missing|create section
2008|section-name-collides-with-included|partly|eee|same section name in an included INF|rename section
2009|legacy-ignored|partly|www|deprecated directive ignored|delete
2010|arch-decoration-missing|yes|www|undecorated Models/DefaultInstall section is treated as x86|add NTamd64
2083|section-unused|yes|www|section not referenced|delete / did-you-mean
2084|service-binary-not-copied|yes|wwe|service binary not a CopyFiles destination of the package|add to CopyFiles / correct name
2085|service-binary-no-dirid|yes|eee|ServiceBinary not %dirid%\\...|prefix %13%\\
2090|shim-replaced|no|eee|legacy pattern replaced by an INF shim|
2091|shim-impossible|no|eee|legacy pattern not replaceable|
2092|shim-best-practice|no|nne|pattern replaced to follow best practice|
2093|shim-failed|no|eee|shim failed|
2400|component-two-fields|partly|eee|directive needs <component id>,<section>|
2402|net-directive-section|no|eee|directive not permitted in the section|
2403|net-one-field|partly|eee|directive takes exactly one field|
2405|netdriver-class|yes|eee|[DefaultInstall.NetDrivers] without Class=NetDriver|
2411|net-guid|partly|eee|GUID malformed|
2412|net-component-id|partly|eee|component id not [a-z0-9_]+|
2413|net-boolean|partly|eee|value not true/false (case-sensitive)|
2414|net-filter-class|partly|eee|filter class not [a-z0-9_]+|
2415|net-reserved-prefix|partly|eee|identifier starts with ms_ or vms_|
2416|net-bind-tokens|partly|eee|bind token list malformed|
2417|net-bind-name|partly|eee|bind name malformed|
2418|net-filterclass-missing|partly|eee|modifying filter without FilterClass|
2419|net-token-reserved|partly|eee|bind token reserved|
2420|netdriver-section|partly|eee|NetDriver INF without AddNetFilter/AddNetProtocol|
2500|net-token-obsolete|no|eee|legacy bind token|
2501|service-not-present|partly|eee|INF references a service it does not create|did-you-mean
2600|display-path-dirid|partly|eee|display driver path not below the required dirid|
2601|display-path-dirid-2|partly|eee|as 2600|
2602|display-service-value|no|eee|display service lacks required value|
2603|display-directive|no|wee|directive invalid for display drivers|
2650|inbox-binary-direct|partly|eee|inbox driver binary used directly, Include/Needs expected|replace by Include/Needs
2651|needs-inf-not-included|partly|eee|Needs names a section of an INF that is not included|add Include
2652|camera-needs|no|eee|camera INF must use Needs of given sections|
2660|hkcr-not-allowed|yes|nne|HKCR subkey must be below HKR|use HKR
2661|apo-class-only|partly|nne|APO registry subkey outside the AudioProcessingObject class|
2662|apo-include|partly|nne|FX APO without Include=wdmaudio.inf|add Include
2663|apo-needs|partly|nne|FX APO without the required Needs|add Needs
`;
