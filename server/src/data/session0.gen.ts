// Generated from tools/data/tables by tools/data/generate.ts. Do not edit.
export type Session0Verdict = "flag" | "ok";
export type Session0Class = "console" | "desktop" | "sound" | "ui" | "user" | "notify" | "pure" | "read" | "thread";
export const session0 = `
flag|console|asks for a console window; a driver host has none	!CreateConsoleScreenBuffer!GetConsoleWindow!SetConsoleDisplayMode.Title .WindowInfo
flag|console|opens a console window that nobody sees	!AllocConsole#ttachConsole
flag|console|reads console input that never comes	!FlushConsoleInputBuffer!PeekConsoleInput !ReadConsole /Input 
flag|console|writes to a console that nobody sees	!WriteConsole :Output 
flag|desktop|clipboard and drag-and-drop belong to a window station	!DoDragDrop!OleFlushClipboard&GetClipboard&IsCurrentClipboard&SetClipboard!RegisterDragDrop%vokeDragDrop
flag|desktop|needs a window of an application	!AccessibleObjectFromWindow!ImmGetContext!UiaHostProviderFromHwnd
flag|desktop|notifies a window about session changes; use a service or a power callback	!WTSRegisterSessionNotification~ationEx
flag|desktop|puts a message box style error on the desktop of the caller	!FatalAppExit 
flag|desktop|state of the theme or composition of a desktop	!DwmGetWindowAttribute&SetWindowAttribute!OpenThemeData!SetWindowTheme
flag|sound|beeps on the session of the caller	!Beep!MessageBeep
flag|sound|plays through the audio session of the caller; the user may never hear it	!PlaySound !mciSendCommand +String !sndPlaySound 
flag|ui|asks the user for credentials	!CredUICmdLinePromptForCredentials +onfirmCredentials *PromptForCredentials =WindowsCredentials !SspiPromptForCredentials 
flag|ui|creates a video window	!AVISaveOptions!MCIWndCreate !capCreateCaptureWindow 
flag|ui|puts an icon or balloon in the notification area	!Shell_NotifyIcon >GetRect
flag|ui|shows a WebAuthn or key dialog	!KeyCredentialManagerShowUIOperation!WebAuthNAuthenticatorGetAssertion^MakeCredential
flag|ui|shows a certificate dialog or wizard	!CryptUIDlgCertMgr.SelectCertificateFromStore.ViewCertificate =ontext+WizDigitalSign.Export.Import
flag|ui|shows a configuration dialog	!CommConfigDialog 
flag|ui|shows a device or hardware dialog	!BluetoothAuthenticateDevice~ceEx-DisplayDeviceProperties-SelectDevices
flag|ui|shows a diagnostics or error report dialog	!PdhBrowseCounters &SelectDataSource !WerReportSetUIOption
flag|ui|shows a dialog in another session; a service may use it, a driver must not depend on the answer	!WTSSendMessage 
flag|ui|shows a driver installation dialog or wizard	!DiInstallDevice%RollbackDriver%ShowUpdateDevice;river%UninstallDevice!UpdateDriverForPlugAndPlayDevices 
flag|ui|shows a game or account dialog	!ShowGameInviteUI(PlayerPickerUI)rofileCardUI
flag|ui|shows a network dialog	!InternetAutodial,Dial ,ErrorDlg,GoOnline !NdfExecuteDiagnosis!RasDialDlg &EntryDlg &PhonebookDlg !WNetConnectionDialog]1 (DisconnectDialog]1 #lanUIEditProfile
flag|ui|shows a printer dialog	!AdvancedDocumentProperties !CommonPropertySheetUI %nfigurePort &nectToPrinterDlg!DocumentProperties !PrinterMessageBox +Properties
flag|ui|shows a security editor	!DSEditSecurity!EditSecurity:Advanced
flag|ui|shows a setup dialog	!InstallHinfSection !SetupBackupError )CopyError )DeleteError )PromptForDisk /Reboot)RenameError 
flag|ui|shows a shell dialog or message	!GetFileNameFromBrowse!PickIconDlg!RestartDialog;Ex!SHBrowseForFolder %EmptyRecycleBin %FileOperation &ormatDrive%MessageBoxCheck %ObjectProperties&penWithDialog%ShowManageLibraryUI&tartNetConnectionDialogW#hellAbout )MessageBox 
flag|ui|shows a smart card dialog	!GetOpenCardName !SCardUIDlgSelectCard 
flag|ui|shows an OLE dialog	!OleUIAddVerbMenu )Busy )ChangeIcon *onvert )EditLinks )InsertObject )ObjectProperties )PasteSpecial *romptUser )UpdateLinks 
flag|ui|starts a browser or mail program of the user	!FindExecutable !HlinkNavigateString
flag|user|answers for the profile of the caller, here the driver host account	!SHGetFolderLocation/Path )KnownFolderPath)SpecialFolderPath 
flag|user|connects a drive for the logon session of the caller	!WNetAddConnection ?2 ?3 (UseConnection 
flag|user|starts a process in session 0; its windows are never seen	!CreateProcess !WinExec
flag|user|starts a program or document through the shell of the user	!ShellExecute :Ex 
flag|user|state of the interactive user	!SHAppBarMessage%QueryUserNotificationState
flag|user|the session at the console; the driver host runs in session 0	!WTSGetActiveConsoleSessionId
flag|user|works on behalf of the user of a session; needs a privilege that the driver host account lacks	!CreateProcessAsUser ;WithLogonW?TokenW!WTSQueryUserToken
ok|notify|device or power notification; prefer CM_Register_Notification or a framework callback	!RegisterDeviceNotification ,PowerSettingNotification,SuspendResumeNotification!UnregisterDeviceNotification.PowerSettingNotification.SuspendResumeNotification
ok|pure|command line and path helpers	!CommandLineToArgvW
ok|pure|key code arithmetic on the layout of the calling thread	!MapVirtualKey ;Ex !VkKeyScan -Ex 
ok|pure|object handles without a device context	!CombineRgn#reateRectRgn*SolidBrush!DeleteObject!EqualRgn!GetObject &RgnBox&StockObject!OffsetRgn!PtInRegion!SetRectRgn
ok|pure|reads a resource of a module	!LoadString 
ok|pure|rectangle arithmetic	!CopyRect!EqualRect!InflateRect%tersectRect#sRectEmpty!OffsetRect!PtInRect!SetRect+Empty#ubtractRect!UnionRect
ok|pure|text conversion	!CharLower -Buff (Next ,ExA(Prev ,ExA(ToOem -Buff (Upper -Buff !IsCharAlpha /Numeric *Lower *Upper !OemToChar -Buff 
ok|pure|text formatting	!wsprintf #vsprintf 
ok|read|metrics and settings of session 0	!GetDoubleClickTime&KBCodePage(eyboardLayout&ProcessWindowStation&SysColor*temMetrics>ForDpi&ThreadDesktop&UserObjectInformation 
ok|thread|message queue of the calling thread	!DispatchMessage !GetInputState&Message &QueueStatus!InSendMessage#sGUIThread!MsgWaitForMultipleObjects~Ex!PeekMessage #ostQuitMessage(ThreadMessage !RegisterWindowMessage !TranslateMessage!WaitMessage
`;
