; Later patterns win. Names are matched as Microsoft writes them; in other cases they look like any key.

(comment) @comment
(ignored_text) @comment
(end_of_file) @comment

(section_name) @type
((section_name) @type.builtin
  (#any-of? @type.builtin
    "ClassInstall32" "ControlFlags" "DefaultInstall" "DefaultUninstall" "DestinationDirs" "InterfaceInstall32"
    "Manufacturer" "SignatureAttributes" "SourceDisksFiles" "SourceDisksNames" "Strings" "Version"))
(decoration) @attribute
(suffix) @keyword

["[" "]"] @punctuation.bracket
"," @punctuation.delimiter
"=" @operator
(line_continuation) @punctuation.special

(key) @property
((key) @keyword
  (#any-of? @keyword
    "Access" "Action" "AddAutoLogger" "AddAutoLoggerProvider" "AddChannel" "AddComClass" "AddComponent" "AddComServer"
    "AddEventProvider" "AddFilter" "AddInterface" "AddPowerSetting" "AddProperty" "AddReg" "AddService" "AddSoftware"
    "AddTrigger" "BitReg" "BootFlags" "BufferSize" "CatalogFile" "Class" "ClassGuid" "ClassVer" "ClockType"
    "CompanionServices" "ComponentIDs" "CopyFiles" "CopyFilesOnly" "CopyINF" "DataItem" "Default" "DelayedAutoStart"
    "DelFiles" "DelProperty" "DelReg" "DelService" "Dependencies" "Description" "DisableRealtimePersistence"
    "DisplayName" "DriverCLSID" "DriverPackageDisplayName" "DriverPackageType" "DriverVer" "DRMLevel" "Elam" "Enabled"
    "EnableFlags" "EnableLevel" "EnableProperty" "ErrorControl" "ExcludeFromSelect" "ExcludeID" "ExtensionId"
    "FailureActions" "FeatureScore" "FileMax" "FileName" "FilterLevel" "FilterPosition" "FlushTimer" "HalExt"
    "ImportChannel" "Include" "Ini2Reg" "InteractiveInstall" "Isolation" "KmdfLibraryVersion" "KmdfService" "LayoutFile"
    "LegacyUninstall" "LoadOrderGroup" "LogConfig" "LogFileMode" "LoggingAutoBackup" "LoggingMaxSize" "LoggingRetention"
    "MatchAllKeyword" "MatchAnyKeyword" "MaxFileSize" "MaximumBuffers" "MessageFile" "MinimumBuffers" "Needs"
    "NonCrashFailures" "ParameterFile" "PETrust" "PnpLockdown" "ProfileItems" "Provider" "ProviderName" "Reboot"
    "RegisterDlls" "RenFiles" "RequestAdditionalSoftware" "RequiredPrivileges" "ResetPeriod" "ResourceFile" "Security"
    "ServerBinary" "ServerBinaryWow64" "ServerType" "ServiceBinary" "ServiceSidType" "ServiceType" "Setting" "Signature"
    "SoftwareArguments" "SoftwareBinary" "SoftwareID" "SoftwareType" "SoftwareVersion" "Start" "StartName" "StartType"
    "SubGroup" "SubType" "ThreadingModel" "TriggerType" "TrustletIdentity" "UmdfDirectHardwareAccess" "UmdfDispatcher"
    "UmdfExtensions" "UmdfFileObjectPolicy" "UmdfFsContextUsePolicy" "UmdfHostPriority" "UmdfHostProcessSharing"
    "UmdfImpersonationLevel" "UmdfKernelModeClientPolicy" "UmdfLibraryVersion" "UmdfMethodNeitherAction"
    "UmdfRegisterAccessMode" "UmdfService" "UmdfServiceOrder" "UnregisterDlls" "UpdateAutoLogger" "UpdateIniFields"
    "UpdateInis" "Value" "ValueRange" "WindowsHello" "WMIInterface"))
; Here keys are file names, numbers and texts.
((section
  (header (section_name) @_name)
  (entry (key) @property))
  (#any-of? @_name
    "DestinationDirs" "Manufacturer" "SourceDisksFiles" "SourceDisksNames" "Strings"))

((entry . (value) @constant.builtin)
  (#any-of? @constant.builtin
    "HKCR" "HKCU" "HKLM" "HKR" "HKU"))
((value) @constant.builtin
  (#any-of? @constant.builtin
    "AllowDirectHardwareAccess" "AllowDirectHardwareAccessAndDma" "AllowKernelModeClients"
    "AllowNullAndUnknownFileObjects" "Anonymous" "CannotUseFsContexts" "CanUseFsContext" "CanUseFsContext2" "Copy"
    "Delegation" "FileHandle" "Identification" "Impersonation" "NativeUSB" "PriorityHigh" "ProcessSharingDisabled"
    "ProcessSharingEnabled" "RegisterAccessUsingSystemCall" "RegisterAccessUsingUserModeMapping" "Reject"
    "RejectDirectHardwareAccess" "RejectKernelModeClients" "RejectNullAndUnknownFileObjects" "WinUsb"))

(value . (number) @number .)
(value . (version) @number .)
(value . (date) @number .)
(value . (guid) @constant .)

(string) @string
(unterminated_string) @string
(escape_sequence) @string.escape
(string_token) @constant
(dirid) @constant.builtin
(stampinf_token) @constant.macro
