interface Twin {
  /** Function of CfgMgr32. */
  readonly config?: string;
  /** What the framework has for the driver's own device. */
  readonly framework?: string;
  readonly framework1?: string;
}

const restart: Twin = {
  config:
    "CM_Disable_DevNode and CM_Enable_DevNode, or to restart CM_Query_And_Remove_SubTree and CM_Setup_DevNode (cfgmgr32.dll)",
  framework: "WdfDeviceSetFailed",
  framework1: "IWDFDevice::SetPnpState",
};
const key = "WdfDeviceOpenRegistryKey";
const key1 = "IWDFDevice::RetrieveDevicePropertyStore";

/** By name without its suffix. */
const twins: Readonly<Record<string, Twin>> = {
  CallClassInstaller: restart,
  ChangeState: restart,
  RestartDevices: restart,
  BuildClassInfoList: { config: "CM_Enumerate_Classes" },
  OpenClassRegKey: { config: "CM_Open_Class_Key" },
  OpenDevRegKey: { config: "CM_Open_DevNode_Key", framework: key, framework1: key1 },
  CreateDevRegKey: { config: "CM_Open_DevNode_Key", framework: key, framework1: key1 },
  DeleteDevRegKey: { config: "CM_Delete_DevNode_Key" },
  OpenDeviceInterfaceRegKey: { config: "CM_Open_Device_Interface_Key" },
  CreateDeviceInterfaceRegKey: { config: "CM_Open_Device_Interface_Key" },
  DeleteDeviceInterfaceRegKey: { config: "CM_Delete_Device_Interface_Key" },
  CreateDeviceInterface: {
    framework: "WdfDeviceCreateDeviceInterface",
    framework1: "IWDFDevice::CreateDeviceInterface",
  },
  SetDeviceProperty: { config: "CM_Set_DevNode_Property", framework: "WdfDeviceAssignProperty" },
  SetDeviceInterfaceProperty: {
    config: "CM_Set_Device_Interface_Property",
    framework: "WdfDeviceAssignInterfaceProperty",
  },
  SetDeviceRegistryProperty: { config: "CM_Set_DevNode_Registry_Property" },
  SetClassProperty: { config: "CM_Set_Class_Property" },
  SetClassRegistryProperty: { config: "CM_Set_Class_Registry_Property" },
};

/** What to call in place of a SetupDi function, to stand behind "Use"; undefined where there is nothing. */
export function setupDiTwin(name: string, umdf1: boolean): string | undefined {
  const twin = twins[name.replace(/^SetupDi|(Ex)?[AW]?$/g, "")];
  const own = umdf1 ? twin?.framework1 : twin?.framework;
  if (!twin?.config) return own;
  return own ? `${twin.config}, or ${own} for the device of the driver` : twin.config;
}
